using System.CommandLine;
using Multistage.Tool.Console;
using Multistage.Tool.Formatting;

namespace Multistage.Tool.Commands;

/// <summary><c>multistage format</c>: Dockerfiles in the canonical style.</summary>
internal sealed class FormatCommand : ToolCommand
{
    private readonly Argument<string[]> _files = DockerfilesArgument();
    private readonly Option<bool> _check = new("--check") { Description = "Write nothing; list the files that are in another style, and exit with 1 if there are any." };
    private readonly Option<bool> _diff = new("--diff") { Description = "Write nothing; show what would change." };
    private readonly ToolConsole _console;

    public FormatCommand(ToolConsole console)
        : base(
            "format",
            "Formats Dockerfiles in place: one style, the same instructions, and every comment.",
            new Example("multistage format Dockerfile", "Format a file."),
            new Example("multistage format --check '**/Dockerfile*'", "Fail a CI build where a Dockerfile of the repository is not formatted."),
            new Example("multistage format --diff Dockerfile", "See what would change."),
            new Example("multistage format - < Dockerfile", "Format standard input to standard output, as an editor does."))
    {
        _console = console;
        Add(_files);
        Add(_check);
        Add(_diff);
        Runs(Run);
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var (checks, shows) = (arguments.GetValue(_check), arguments.GetValue(_diff));
        return new FileBatch(_console, cancellation).Run(arguments.GetRequiredValue(_files), FormattedFile.Of, file =>
        {
            if (file.Problem is { } problem)
            {
                _console.Report(problem);
                return file.Code;
            }

            return checks || shows ? Show(file, checks, shows) : Write(file);
        });
    }

    private int Show(FormattedFile file, bool checks, bool shows)
    {
        if (!file.Differs || IsGenerated(file)) return ExitCode.Fine;
        var difference = shows ? file.Difference() : $"{file.Source.Name}\n";
        if (difference.Length == 0) _console.Note($"{file.Source.Name}: only line ends or the byte order mark differ.");
        _console.Output.Write(difference);
        return checks ? ExitCode.Refused : ExitCode.Fine;
    }

    private int Write(FormattedFile file)
    {
        if (file.Source.File.FullPath is not { } path)
        {
            _console.Output.Write(file.Text);
            return ExitCode.Fine;
        }

        if (!file.Differs || IsGenerated(file)) return ExitCode.Fine;
        if (WrittenFile.Write(file.Source.Name, path, file.Bytes) is { } problem)
        {
            _console.Report(problem);
            return ExitCode.Failed;
        }

        _console.Note($"Formatted {file.Source.Name}.");
        return ExitCode.Fine;
    }

    /// <summary>A file that the build writes is as the build writes it: any other style would fail the next one that verifies it.</summary>
    private bool IsGenerated(FormattedFile file)
    {
        if (file.GeneratedFrom is not { } origin) return false;
        _console.Note($"{file.Source.Name}: left as the build writes it from {origin}.");
        return true;
    }
}
