using System.CommandLine;
using Multistage.Tool.Console;

namespace Multistage.Tool.Commands;

/// <summary><c>multistage render</c>: the text of a Dockerfile in the canonical style.</summary>
internal sealed class RenderCommand : ToolCommand
{
    private readonly Argument<string[]> _files = DockerfilesArgument();
    private readonly ToolConsole _console;

    public RenderCommand(ToolConsole console)
        : base(
            "render",
            "Writes Dockerfiles in the canonical style.",
            new Example("multistage render Dockerfile", "Show how Multistage writes a file."))
    {
        _console = console;
        Add(_files);
        Runs(Run);
    }

    private int Run(ParseResult arguments, CancellationToken cancellation) => new FileBatch(_console, cancellation).Run(
        arguments.GetRequiredValue(_files),
        file => (file.Name, Read: file.Parse()),
        result => Write(result.Name, result.Read));

    private int Write(string name, DockerfileParseResult read)
    {
        if (read.Dockerfile is not { } dockerfile)
        {
            _console.Report(Problem.Refused(name, read));
            return ExitCode.Refused;
        }

        _console.Output.Write(dockerfile.Render());
        return ExitCode.Fine;
    }
}
