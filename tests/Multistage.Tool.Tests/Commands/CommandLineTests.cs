using System.Text;

namespace Multistage.Tool.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private static readonly string[] Names = ["import", "inspect", "render", "format", "diff", "eject"];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Commands => [.. Names];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_help_lists_the_commands_with_an_example_of_each()
    {
        var run = await ToolRun.In(_folder, "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Description:\n  Turns existing Dockerfiles", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nUsage:\n  multistage [command] [options]\n", run.Output, StringComparison.Ordinal);
        Assert.All(Names, name => Assert.Contains("\n  multistage " + name, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task The_help_of_a_command_ends_with_examples(string command)
    {
        var run = await ToolRun.In(_folder, command, "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"Usage:\n  multistage {command}", run.Output, StringComparison.Ordinal);
        Assert.Contains($"Examples:\n  multistage {command}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_a_line()
    {
        var run = await ToolRun.In(_folder, "--version");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", run.Output);
    }

    [Theory]
    [InlineData("frobnicate x", "multistage: error: There is no command 'frobnicate', only ")]
    [InlineData("inspect", "multistage: error: Required argument missing for command: 'inspect'.\nSee 'multistage inspect --help'.\n")]
    [InlineData("inspect --formt json", "multistage: error: There is no option '--formt'.")]
    [InlineData("inspect x --format xml", "multistage: error: Argument 'xml' not recognized.")]
    [InlineData("", "Description:\n  Turns existing Dockerfiles")]
    public async Task A_wrong_command_line_is_explained_with_exit_code_2(string commandLine, string expected)
    {
        var run = await ToolRun.In(_folder, commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_refused_file_is_shown_with_its_line_and_the_rest_go_on()
    {
        _folder.With("a.Dockerfile", "FROM a\n").With("b.Dockerfile", "FROM b\n\tCOPPY x y\n").With("c.Dockerfile", "FROM c\n");
        var run = await ToolRun.In(_folder, "render", "*.Dockerfile");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("# a.Dockerfile\nFROM a\n\n# c.Dockerfile\nFROM c\n", run.Output);
        Assert.StartsWith("b.Dockerfile:2:2: error: There is no instruction 'COPPY'.", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n        COPPY x y\n        ^^^^^\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_reported_and_the_rest_go_on()
    {
        _folder.With("c.Dockerfile", "FROM c\n").With("d.Dockerfile", "FRM c\n");
        var run = await ToolRun.In(_folder, "render", "missing", "d.Dockerfile", "c.Dockerfile");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("FROM c\n", run.Output);
        Assert.StartsWith("missing: error: There is no such file.\nd.Dockerfile:1:1: error: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pattern_without_a_match_is_an_error()
    {
        var run = await ToolRun.In(_folder, "render", "**/Dockerfile");
        Assert.Equal(new(2, string.Empty, "multistage: error: No file matches the pattern '**/Dockerfile'.\n"), run);
    }

    [Fact]
    public async Task A_dash_reads_standard_input()
    {
        var run = await ToolRun.WithInput("from x\n", "render", "-");
        Assert.Equal(new(0, "FROM x\n", string.Empty), run);
    }

    [Fact]
    public async Task The_name_of_a_file_cannot_colour_the_terminal()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.With("\e[31m.Dockerfile", "NO\e[0m x\n");
        var run = await ToolRun.In(_folder, "inspect", "*.Dockerfile");
        Assert.StartsWith("␛[31m.Dockerfile:1:1: error: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Error);
    }

    [Fact]
    public async Task Many_files_come_out_in_their_order_whatever_their_size()
    {
        var expected = new StringBuilder();
        for (var number = 0; number < 200; number++)
        {
            var text = string.Concat(Enumerable.Repeat($"RUN echo {number}\n", 200 - number));
            _folder.With($"{number:000}.Dockerfile", $"FROM a\n{text}");
            expected.Append(number > 0 ? "\n" : string.Empty).Append($"# {number:000}.Dockerfile\nFROM a\n{text}");
        }

        Assert.Equal(expected.ToString(), (await ToolRun.In(_folder, "render", ".")).Output);
    }

    [Fact]
    public async Task A_terminal_gets_a_bar_for_many_files_and_then_the_same_output()
    {
        for (var number = 0; number < 30; number++) _folder.With($"{number:00}.Dockerfile", $"FROM image{number}\n");
        var terminal = await ToolRun.OnTerminal(_folder, "render", ".");
        Assert.Equal((await ToolRun.In(_folder, "render", ".")).Output, terminal.Output);
        Assert.Contains("30 files", terminal.Error, StringComparison.Ordinal);
    }
}
