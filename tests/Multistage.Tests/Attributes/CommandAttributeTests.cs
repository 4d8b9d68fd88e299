using static Multistage.Tests.Attributes.AttributeReading;

namespace Multistage.Tests.Attributes;

public class CommandAttributeTests
{
    [Fact]
    public void A_command_is_in_exec_form_unless_it_is_for_the_shell()
    {
        Gives("CMD [\"python\", \"app.py\"]", new CmdAttribute("python", "app.py"));
        Gives("CMD exec python $APP", new CmdAttribute { Shell = "exec python $APP" });
    }

    [Fact]
    public void An_entrypoint_is_in_exec_form_unless_it_is_for_the_shell()
    {
        Gives("ENTRYPOINT [\"dotnet\", \"Api.dll\"]", new EntrypointAttribute("dotnet", "Api.dll"));
        Gives("ENTRYPOINT exec top -b", new EntrypointAttribute { Shell = "exec top -b" });
    }

    [Fact]
    public void A_check_is_in_exec_form_unless_it_is_for_the_shell()
    {
        Gives("HEALTHCHECK CMD [\"true\"]", new HealthcheckAttribute("true"));
        Gives("HEALTHCHECK CMD test -e /ready", new HealthcheckAttribute { Shell = "test -e /ready" });
    }

    [Fact]
    public void A_check_has_five_options() => Gives(
        "HEALTHCHECK --interval=1s --timeout=2s --start-period=3s --start-interval=4s --retries=5 CMD [\"true\"]",
        new HealthcheckAttribute("true") { Interval = "1s", Timeout = "2s", StartPeriod = "3s", StartInterval = "4s", Retries = 5 });

    [Fact]
    public void A_check_of_the_base_image_is_switched_off() => Gives("HEALTHCHECK NONE", new HealthcheckAttribute { None = true });

    [Fact]
    public void A_shell_is_a_program_with_arguments() => Gives("SHELL [\"/bin/bash\", \"-c\"]", new ShellAttribute("/bin/bash", "-c"));

    [Fact]
    public void An_argument_may_hold_anything_JSON_can() => Gives("CMD [\"a\\nb\", \"\", \"\\\"\"]", new CmdAttribute("a\nb", string.Empty, "\""));

    [Fact]
    public void There_must_be_a_command()
    {
        Refuses("arguments", "say what to execute", new CmdAttribute());
        Refuses("arguments", "say what to execute", new EntrypointAttribute());
        Refuses("arguments", "say what to execute", new HealthcheckAttribute());
        Refuses("arguments", "name the shell", new ShellAttribute());
    }

    [Fact]
    public void There_is_one_command() => Refuses("Shell", "exclude each other", new CmdAttribute("a") { Shell = "b" });

    [Fact]
    public void A_shell_line_has_no_line_break() => Refuses("Shell", "line break", new CmdAttribute { Shell = "a\nUSER root" });

    [Fact]
    public void No_check_has_no_options() => Refuses("None", "leave the other arguments out", new HealthcheckAttribute { None = true, Retries = 1 });

    [Fact]
    public void Retries_are_not_negative() => Refuses("Retries", "negative", new HealthcheckAttribute("true") { Retries = -1 });

    [Fact]
    public void An_argument_that_is_null_is_refused() => Refuses("arguments", "null", new CmdAttribute("a", null!));
}
