using System.CommandLine;
using Multistage.Tool.Console;
using Multistage.Tool.Graphing;
using Multistage.Tool.Rendering;

namespace Multistage.Tool.Commands;

/// <summary><c>multistage graph</c>: what flows between the stages of Dockerfiles, as a drawing.</summary>
internal sealed class GraphCommand : ToolCommand
{
    private readonly Argument<string[]> _files = DockerfilesArgument();
    private readonly Option<string?> _target = new("--target") { Description = "The stage to build, a name or a number from 0; the last one if nothing is said.", HelpName = "stage" };
    private readonly Option<string?> _format = new("--format") { Description = "A drawing for the terminal, a flowchart of Mermaid, for Graphviz, a picture, or a page. What the name of the output says, or 'tree'.", HelpName = string.Join('|', GraphFormat.All) };
    private readonly Option<bool> _svg = new("--svg") { Description = "The same as '--format svg': a picture for a README, in light and dark." };
    private readonly Option<bool> _html = new("--html") { Description = "The same as '--format html': a page with the picture and all that is known of each stage." };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file to write, or the folder where there are several. Standard output if nothing is said.", HelpName = "file|folder" };
    private readonly BuildOptionGroup _build = new("for the build that is drawn", "What only an image could tell that is not given is left open.");
    private readonly ToolConsole _console;

    public GraphCommand(ToolConsole console)
        : base(
            "graph",
            "Draws what flows between the stages of Dockerfiles, what is built at the same time, and what ends in the image.",
            new Example("multistage graph Dockerfile", "Show the stages of a file and what flows between them."),
            new Example("multistage graph Dockerfile --svg -o docs/image.svg", "Draw a picture for a README."),
            new Example("multistage graph bin/Debug/net10.0/Images.dll --html -o pages", "Write a page for each Dockerfile of a compiled project."),
            new Example("multistage graph Dockerfile --target test --format mermaid", "Write a flowchart of what builds one stage, for Markdown."),
            new Example("multistage graph Dockerfile --build-arg BASE=debug --svg -o debug.svg", "Draw another build than that of the defaults."))
    {
        _console = console;
        _files.HelpName = "Dockerfile|Assembly.dll";
        _files.Description = "Dockerfiles or assemblies; patterns, folders, or '-' for standard input.";
        _format.AcceptOnlyFromAmong(GraphFormat.All);
        Add(_files);
        Add(_target);
        _build.AddTo(this);
        Add(_format);
        Add(_svg);
        Add(_html);
        Add(_output);
        Validators.Add(result =>
        {
            var formats = new[] { result.GetValue(_format), result.GetValue(_svg) ? GraphFormat.Svg : null, result.GetValue(_html) ? GraphFormat.Html : null };
            if (formats.OfType<string>().Distinct(StringComparer.Ordinal).Count() > 1) result.AddError("There can be one format at a time.");
        });
        Runs(Run);
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var settings = _build.Of(arguments).Read(_console.WorkingDirectory, BaseImages.None, out var wrongOption);
        if (settings is null) return Report(wrongOption!);
        var target = arguments.GetValue(_target);
        var found = new List<GraphedDockerfile>();
        var code = new FileBatch(_console, cancellation).Run(arguments.GetRequiredValue(_files), file => GraphedDockerfile.Read(file, target, settings), read =>
        {
            found.AddRange(read.Dockerfiles);
            foreach (var (problem, _) in read.Problems) _console.Report(problem);
            return read.Problems.Select(problem => problem.Code).DefaultIfEmpty(ExitCode.Fine).Max();
        });
        foreach (var refusal in found.SelectMany(file => file.Refusals))
        {
            _console.Report(refusal);
            code = Math.Max(code, ExitCode.Refused);
        }

        var output = arguments.GetValue(_output);
        var format = FormatOf(arguments, output);
        return Math.Max(code, output is null ? Show(found, format) : WriteFiles(found, format, output));
    }

    private string FormatOf(ParseResult arguments, string? output) =>
        arguments.GetValue(_svg) ? GraphFormat.Svg
        : arguments.GetValue(_html) ? GraphFormat.Html
        : arguments.GetValue(_format) ?? GraphFormat.Of(output) ?? GraphFormat.Tree;

    private int Show(List<GraphedDockerfile> found, string format)
    {
        if (found.Count > 1 && format is GraphFormat.Svg or GraphFormat.Html)
        {
            _console.Report(new(null, $"{found.Count} Dockerfiles do not fit in one {(format == GraphFormat.Svg ? "picture" : "page")}. Name a folder: -o {(format == GraphFormat.Svg ? "pictures" : "pages")}"));
            return ExitCode.Failed;
        }

        for (var index = 0; index < found.Count; index++)
        {
            if (index > 0) _console.Output.WriteLine();
            if (format == GraphFormat.Tree) GraphTree.Write(found[index], _console.Rich, _console.OutputTerminal.IsTerminal);
            else if (GraphDrawing.Of(found[index], format, out var problem) is { } drawing) _console.Output.Write(drawing);
            else return Report(problem!);
        }

        return ExitCode.Fine;
    }

    private int WriteFiles(List<GraphedDockerfile> found, string format, string output)
    {
        var path = Path.GetFullPath(output, _console.WorkingDirectory);
        var isFolder = found.Count > 1 || Directory.Exists(path) || output.EndsWith('/');
        var code = ExitCode.Fine;
        foreach (var files in found.GroupBy(one => isFolder ? $"{output.TrimEnd('/')}/{OutputPath.Below(one.Path)}{GraphFormat.ExtensionOf(format)}" : output, StringComparer.OrdinalIgnoreCase))
        {
            code = Math.Max(code, WriteFile(files.Key, [.. files], format));
        }

        return code;
    }

    private int WriteFile(string name, List<GraphedDockerfile> files, string format)
    {
        if (files.Count > 1) return Report(new(name, $"{files.Count} Dockerfiles would be written here. Draw them one by one."));
        if (GraphDrawing.Of(files[0], format, out var problem) is not { } drawing) return Report(problem!);
        if (WrittenFile.Write(name, Path.GetFullPath(name, _console.WorkingDirectory), drawing) is { } failure) return Report(failure);
        _console.Note($"Wrote {name}");
        return ExitCode.Fine;
    }

    private int Report(Problem problem)
    {
        _console.Report(problem);
        return ExitCode.Failed;
    }
}
