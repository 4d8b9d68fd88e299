using System.CommandLine;
using Multistage.Tool.Console;
using Multistage.Tool.Inspecting;
using Spectre.Console;

namespace Multistage.Tool.Commands;

/// <summary><c>multistage inspect</c>: what is in Dockerfiles.</summary>
internal sealed class InspectCommand : ToolCommand
{
    private readonly Argument<string[]> _files = DockerfilesArgument();
    private readonly Option<string> _format = FormatOption("one object per line and file");
    private readonly BuildOptionGroup _build = new(
        "for the configs in JSON",
        "An image that is not given is assumed to be a plain one for linux/amd64, which sets the usual PATH, the command /bin/sh and the working directory /.");

    private readonly ToolConsole _console;

    public InspectCommand(ToolConsole console)
        : base(
            "inspect",
            "Shows what is in Dockerfiles: stages, instructions, what flows between them, and what BuildKit refuses.",
            new Example("multistage inspect Dockerfile", "Show a file as a tree of its stages."),
            new Example("multistage inspect '**/Dockerfile*' --format json > facts.jsonl", "Write a line of JSON for every Dockerfile of a repository."),
            new Example("multistage inspect Dockerfile --format json --build-arg TAG=1.2 | jq '.configs[-1].config'", "Show the config that the image of the last stage will have."),
            new Example("docker run --rm image cat /src/Dockerfile | multistage inspect -", "Read standard input."))
    {
        _console = console;
        Add(_files);
        Add(_format);
        _build.AddTo(this);
        Runs(Run);
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var batch = new FileBatch(_console, cancellation);
        var files = arguments.GetRequiredValue(_files);
        var settings = _build.Of(arguments).Read(_console.WorkingDirectory, BaseImages.Plain, out var problem);
        if (problem is not null)
        {
            _console.Report(problem);
            return ExitCode.Failed;
        }

        return arguments.GetValue(_format) == "json"
            ? batch.Run(files, file => WithJson(new(file.Name, file.Parse(), settings)), WriteJson)
            : batch.Run(files, file => WithTree(new(file.Name, file.Parse(), settings)), WriteTree);
    }

    private static (Inspection Inspection, ReadOnlyMemory<byte> Line) WithJson(Inspection inspection) => (inspection, DockerfileJson.Line(inspection));

    private int WriteJson((Inspection Inspection, ReadOnlyMemory<byte> Line) result)
    {
        _console.WriteBytes(result.Line.Span);
        return CodeOf(result.Inspection);
    }

    private static (Inspection Inspection, Tree? Tree) WithTree(Inspection inspection) =>
        (inspection, inspection.Read.Error is null ? InspectionTree.Of(inspection) : null);

    private int WriteTree((Inspection Inspection, Tree? Tree) result)
    {
        if (result.Tree is { } tree) _console.Rich.Write(tree);
        else _console.Report(Problem.Refused(result.Inspection.File, result.Inspection.Read));
        return CodeOf(result.Inspection);
    }

    private static int CodeOf(Inspection inspection) => inspection.Refusal is null ? ExitCode.Fine : ExitCode.Refused;
}
