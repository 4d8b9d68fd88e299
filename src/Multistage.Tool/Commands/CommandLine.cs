using System.CommandLine;
using System.CommandLine.Help;
using Multistage.Tool.Console;

namespace Multistage.Tool.Commands;

/// <summary>The command line of the tool: finds the command, runs it, and turns whatever happens into a message and an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code, see <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ToolConsole console, CancellationToken cancellation = default)
    {
        try
        {
            if (arguments.Count == 0) return await ShowHelpAsync(console, cancellation).ConfigureAwait(false);
            var parsed = Parse(arguments, console);
            if (parsed.Errors.Count > 0) return Complain(parsed, console);
            return await InvokeAsync(parsed, console.Output, console, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            console.Report(new(null, "Cancelled."));
            return ExitCode.Cancelled;
        }
        catch (Exception exception)
        {
            UnexpectedError.Report(exception, console);
            return ExitCode.Failed;
        }
    }

    private static ParseResult Parse(IReadOnlyList<string> arguments, ToolConsole console)
    {
        // A path may begin with '@', so no argument names a file of arguments.
        return CreateRoot(console).Parse(arguments, new() { ResponseFileTokenReplacer = null });
    }

    /// <summary>The tool itself. System.CommandLine's own root would be named after the DLL.</summary>
    private static System.CommandLine.Command CreateRoot(ToolConsole console)
    {
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return new("multistage", "Turns existing Dockerfiles into annotated C# classes, and reads, writes and compares Dockerfiles as BuildKit does.")
        {
            help,
            new VersionOption(),
            new ImportCommand(console),
            new InspectCommand(console),
            new DiffCommand(console),
            new RenderCommand(console),
            new FormatCommand(console),
            new EjectCommand(console),
            new GraphCommand(console),
        };
    }

    /// <summary>Without a command nothing was asked, so the help goes where a mistake is told.</summary>
    private static async Task<int> ShowHelpAsync(ToolConsole console, CancellationToken cancellation)
    {
        await InvokeAsync(Parse(["--help"], console), console.Error, console, cancellation).ConfigureAwait(false);
        return ExitCode.Failed;
    }

    private static Task<int> InvokeAsync(ParseResult parsed, TextWriter output, ToolConsole console, CancellationToken cancellation)
    {
        var configuration = new InvocationConfiguration { Output = output, Error = console.Error, EnableDefaultExceptionHandler = false };
        return parsed.InvokeAsync(configuration, cancellation);
    }

    private static int Complain(ParseResult parsed, ToolConsole console)
    {
        var command = parsed.CommandResult.Command;
        if (command is not ToolCommand && parsed.UnmatchedTokens is [var unknown, ..])
        {
            var known = string.Join(", ", command.Subcommands.Select(one => one.Name));
            console.Report(new(null, $"There is no command '{unknown}', only {known}."));
        }
        else
        {
            foreach (var error in parsed.Errors) console.Report(new(null, error.Message));
        }

        console.Note($"See '{(command is ToolCommand ? $"multistage {command.Name}" : "multistage")} --help'.");
        return ExitCode.Failed;
    }
}
