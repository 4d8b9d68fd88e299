using Multistage;
using PythonFlask.Images;

namespace PythonFlask.Tests;

public class FlaskImageTests
{
    [Fact]
    public void The_single_stage_image_ships_what_pip_left_behind() =>
        Assert.Single(SingleStageImage.Definition.Stages);

    [Fact]
    public void The_founding_example_leaves_its_packages_in_the_builder()
    {
        var image = MultiStageImage.Definition;

        Assert.Contains(image.BackendBuilder.Instructions.OfType<Run>(), run => run.Mentions("pip install"));
        Assert.Equal(["/app"], image.Final.Instructions.OfType<Copy>().Single().Sources);
        Assert.DoesNotContain(image.Final.Instructions.OfType<Run>(), run => run.Mentions("pip install"));
    }

    [Fact]
    public void The_fixed_image_takes_the_virtual_environment_along()
    {
        var image = FixedImage.Definition;

        Assert.Contains(image.BackendBuilder, image.Final.Needs);
        Assert.Contains(
            image.Final.Instructions.OfType<Copy>(),
            copy => copy.From == "backend-builder" && copy.Sources.Contains("/opt/venv") && copy.Destination == "/opt/venv");
        Assert.Contains(
            image.Final.Instructions.OfType<Env>().SelectMany(env => env.Pairs),
            pair => pair.Key == "PATH" && pair.Value.StartsWith("/opt/venv/bin:", StringComparison.Ordinal));
    }

    [Fact]
    public void The_fixed_image_runs_as_an_ordinary_user_and_says_whether_it_works()
    {
        var final = FixedImage.Definition.Final;

        Assert.Equal("1000", final.Instructions.OfType<User>().Last().Name);
        Assert.Single(final.Instructions.OfType<Healthcheck>());
        Assert.Equal(Cmd.Exec("python", "app.py"), final.Instructions.OfType<Cmd>().Single());
    }

    [Fact]
    public void A_debug_image_is_the_same_with_another_log_level()
    {
        var text = FixedImage.CreateBuilder()
            .Final(stage => stage.Before<Cmd>(Env.Set("FLASK_DEBUG", "1")))
            .Render();

        Assert.Contains("\nENV FLASK_DEBUG=1\nCMD [\"python\", \"app.py\"]\n", text, StringComparison.Ordinal);
    }
}
