using System.CommandLine;
using Multistage.Tool.Console;
using Multistage.Tool.Rendering;

namespace Multistage.Tool.Commands;

/// <summary><c>multistage render</c>: the text of Dockerfiles, from an assembly or in the canonical style.</summary>
internal sealed class RenderCommand : ToolCommand
{
    private readonly Argument<string[]> _files = DockerfilesArgument();
    private readonly Option<string?> _class = new("--class") { Description = "Only the Dockerfile of this class, by its full name or the last part of it.", HelpName = "name" };
    private readonly Option<string?> _target = new("--target") { Description = "Only this stage and what it needs: a name, or a number from 0.", HelpName = "stage" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file to write, or the folder where there are several. Standard output if nothing is said.", HelpName = "file|folder" };
    private readonly ToolConsole _console;

    public RenderCommand(ToolConsole console)
        : base(
            "render",
            "Writes Dockerfiles as Multistage does: those of the classes in an assembly, or existing ones in the canonical style.",
            new Example("multistage render bin/Debug/net10.0/Images.dll", "Show the Dockerfiles of a compiled project."),
            new Example("multistage render Images.dll --class BackendImage -o Dockerfile", "Write the Dockerfile of one class."),
            new Example("multistage render Dockerfile --target test", "Show one stage of a file and what is built for it."))
    {
        _console = console;
        _files.HelpName = "Assembly.dll|Dockerfile";
        _files.Description = "Assemblies or Dockerfiles; patterns, folders, or '-' for standard input.";
        Add(_files);
        Add(_class);
        Add(_target);
        Add(_output);
        Runs(Run);
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var found = new List<RenderedDockerfile>();
        var code = new FileBatch(_console, cancellation).Run(arguments.GetRequiredValue(_files), DockerfileSource.Read, source =>
        {
            found.AddRange(source.Dockerfiles);
            return Report(source.Problem, ExitCode.Refused);
        });
        if (arguments.GetValue(_class) is { } className) code = Math.Max(code, Choose(found, className));
        if (arguments.GetValue(_target) is { } target) code = Math.Max(code, Cut(found, target));
        return Math.Max(code, arguments.GetValue(_output) is { } output ? WriteFiles(found, output) : WriteText(found));
    }

    private int Choose(List<RenderedDockerfile> found, string className)
    {
        if (found.Count == 0) return ExitCode.Fine;
        var known = found.Select(one => one.ClassName).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        found.RemoveAll(one => !one.IsOf(className));
        if (found.Count > 0) return ExitCode.Fine;
        var others = known.Count == 0 ? ": no class is known here" : $", only {string.Join(", ", known)}";
        return Report(new(null, $"There is no Dockerfile of a class '{className}'{others}."), ExitCode.Failed);
    }

    private int Cut(List<RenderedDockerfile> found, string target)
    {
        var code = ExitCode.Fine;
        for (var index = found.Count - 1; index >= 0; index--)
        {
            var (dockerfile, problem) = TargetedDockerfile.Of(found[index], target);
            code = Math.Max(code, Report(problem, ExitCode.Failed));
            if (dockerfile is null) found.RemoveAt(index);
            else found[index] = dockerfile;
        }

        return code;
    }

    private int WriteText(List<RenderedDockerfile> found)
    {
        for (var index = 0; index < found.Count; index++)
        {
            var one = found[index];
            if (index > 0) _console.Output.WriteLine();
            if (found.Count > 1) _console.Output.WriteLine($"# {Printable.Of(one.Path)}{(one.ClassName is null ? string.Empty : $" ({one.ClassName})")}");
            _console.Output.Write(one.Text);
        }

        return ExitCode.Fine;
    }

    private int WriteFiles(List<RenderedDockerfile> found, string output)
    {
        var path = Path.GetFullPath(output, _console.WorkingDirectory);
        var isFolder = found.Count > 1 || Directory.Exists(path) || output.EndsWith('/');
        var files = found.ToLookup(one => isFolder ? $"{output.TrimEnd('/')}/{OutputPath.Below(one.Path)}" : output, StringComparer.OrdinalIgnoreCase);
        var code = ExitCode.Fine;
        foreach (var file in files)
        {
            var problem = file.Count() > 1
                ? new Problem(file.Key, $"{file.Count()} Dockerfiles would be written here. Choose one with --class, or render them one by one.")
                : WrittenFile.Write(file.Key, Path.GetFullPath(file.Key, _console.WorkingDirectory), file.Single().Text);
            code = Math.Max(code, Report(problem, ExitCode.Failed));
            if (problem is null) _console.Note($"Wrote {file.Key}");
        }

        return code;
    }

    private int Report(Problem? problem, int code)
    {
        if (problem is null) return ExitCode.Fine;
        _console.Report(problem);
        return code;
    }
}
