using System.Text;
using Multistage.Tool.Commands;
using Multistage.Tool.Console;

namespace Multistage.Tool.Tests;

/// <summary>What a command line gave, run in this process as if its output went to files.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a command line in a folder.</summary>
    public static Task<ToolRun> In(TemporaryFolder folder, params string[] arguments) => With(string.Empty, folder.Path, TerminalKind.None, arguments);

    /// <summary>Runs a command line that reads its standard input.</summary>
    public static Task<ToolRun> WithInput(string input, params string[] arguments) =>
        With(input, Directory.GetCurrentDirectory(), TerminalKind.None, arguments);

    /// <summary>Runs a command line on a terminal.</summary>
    public static Task<ToolRun> OnTerminal(TemporaryFolder folder, params string[] arguments) =>
        With(string.Empty, folder.Path, new(IsTerminal: true, HasColours: true, Width: 80), arguments);

    private static async Task<ToolRun> With(string input, string folder, TerminalKind terminal, string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int code;
        using (var console = new ToolConsole(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, terminal, terminal) { WorkingDirectory = folder })
        {
            code = await CommandLine.RunAsync(arguments, console);
        }

        return new(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
