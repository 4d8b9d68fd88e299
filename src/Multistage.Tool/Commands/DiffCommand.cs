using System.CommandLine;
using Multistage.Tool.Comparing;
using Multistage.Tool.Console;

namespace Multistage.Tool.Commands;

/// <summary><c>multistage diff</c>: what two Dockerfiles say differently.</summary>
internal sealed class DiffCommand : ToolCommand
{
    private readonly Argument<string> _first = new("A") { Description = "A Dockerfile, or '-' for standard input." };
    private readonly Argument<string> _second = new("B") { Description = "The Dockerfile to compare it with, or '-'." };
    private readonly Option<string> _format = FormatOption("one object");
    private readonly ToolConsole _console;

    public DiffCommand(ToolConsole console)
        : base(
            "diff",
            "Compares two Dockerfiles instruction by instruction. Comments, blanks and line breaks do not count. Exit code 1 where they differ.",
            new Example("multistage diff Dockerfile Dockerfile.new", "Show which instructions differ, with the line in both files."),
            new Example("git show HEAD:Dockerfile | multistage diff - Dockerfile", "Compare with the last commit."),
            new Example("multistage diff a.Dockerfile b.Dockerfile --format json", "Write the differences for a program."))
    {
        _console = console;
        RefuseOptions(_first);
        RefuseOptions(_second);
        Add(_first);
        Add(_second);
        Add(_format);
        Runs(Run);
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var names = (First: arguments.GetRequiredValue(_first), Second: arguments.GetRequiredValue(_second));
        if (names is (InputFile.StandardInput, InputFile.StandardInput))
        {
            _console.Report(new(null, "Standard input is one file. Give the path of the other."));
            return ExitCode.Failed;
        }

        var (first, code) = Read(names.First, cancellation);
        var (second, otherCode) = Read(names.Second, cancellation);
        if (first is null || second is null) return Math.Max(code, otherCode);
        cancellation.ThrowIfCancellationRequested();

        var differences = DockerfileComparison.Compare(first, second);
        if (arguments.GetValue(_format) == "json") _console.WriteBytes(ComparisonJson.Line(names.First, names.Second, differences).Span);
        else new ComparisonText(names.First, names.Second, _console.Rich).Write(differences);
        return differences.Count == 0 ? ExitCode.Fine : ExitCode.Refused;
    }

    private (ComparedFile? File, int Code) Read(string name, CancellationToken cancellation)
    {
        var file = InputFile.Of(name, _console.WorkingDirectory);
        var result = FileResult<DockerfileParseResult>.Of(file, _console.Input, source => source.Parse(), cancellation);
        if (result.Problem is { } problem)
        {
            _console.Report(problem);
            return (null, ExitCode.Failed);
        }

        if (result.Value!.Dockerfile is { } dockerfile) return (new(name, dockerfile, result.Value.Syntax), ExitCode.Fine);
        _console.Report(Problem.Refused(name, result.Value));
        return (null, ExitCode.Refused);
    }
}
