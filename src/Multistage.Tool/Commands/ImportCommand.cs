using System.CommandLine;
using System.Text;
using Multistage.Tool.Console;
using Multistage.Tool.Importing;

namespace Multistage.Tool.Commands;

/// <summary><c>multistage import</c>: the annotated classes of Dockerfiles.</summary>
internal sealed class ImportCommand : ToolCommand
{
    private readonly Argument<string[]> _files = DockerfilesArgument();
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The C# file, or a folder for a file of each Dockerfile. Standard output if nothing is said.", HelpName = "File.cs|folder" };
    private readonly Option<string?> _namespace = new("--namespace") { Description = "The namespace. That of the project around the output if nothing is said." };
    private readonly Option<bool> _flat = new("--flat") { Description = "One class with all attributes, instead of a nested class for each stage." };
    private readonly Option<bool> _force = new("--force") { Description = "Overwrite C# files that are there already." };
    private readonly ToolConsole _console;

    public ImportCommand(ToolConsole console)
        : base(
            "import",
            "Turns Dockerfiles into annotated C# classes, from which the build writes the same Dockerfiles again.",
            new Example("multistage import Dockerfile -o images/WebImage.cs", "Write the class of a Dockerfile."),
            new Example("multistage import '**/Dockerfile' -o images", "Write a class for each Dockerfile of a repository."),
            new Example("multistage import - < Dockerfile", "Show the class of what stands in standard input."))
    {
        _console = console;
        Add(_files);
        Add(_output);
        Add(_namespace);
        Add(_flat);
        Add(_force);
        Runs(Run);
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var names = arguments.GetRequiredValue(_files);
        var output = arguments.GetValue(_output) is { } given ? Path.GetFullPath(given, _console.WorkingDirectory) : null;
        var files = InputFiles.Find(names, _console.WorkingDirectory).Files;
        if (files.Count > 1 && output?.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) == true)
        {
            _console.Report(new(null, $"{files.Count} Dockerfiles do not fit in one C# file. Name a folder: -o images"));
            return ExitCode.Failed;
        }

        var targets = files
            .Zip(ImportTarget.Of([.. files.Select(file => file.FullPath)], output, _console.WorkingDirectory, arguments.GetValue(_namespace)))
            .ToDictionary(pair => pair.First, pair => pair.Second);
        var flat = arguments.GetValue(_flat);
        var force = arguments.GetValue(_force);
        var code = new FileBatch(_console, cancellation).Run(names, file => Import(file, targets[file.File], flat), result => Write(result, force));
        if (output is not null && code == ExitCode.Fine) _console.Note("Add the package Multistage to the project, build it, and look at what changed: git diff. Then remove 'Overwrite = true'.");
        return code;
    }

    private static (ImportTarget Target, string? Text, Problem? Problem) Import(SourceFile file, ImportTarget target, bool flat)
    {
        var read = file.Parse();
        if (read.Dockerfile is null) return (target, null, Problem.Refused(file.Name, read));
        try
        {
            return (target, Importer.Import(read, new(target.ClassName, target.DockerfilePath) { Namespace = target.Namespace, Flat = flat }), null);
        }
        catch (Exception exception) when (exception is DockerfileRenderException or NotSupportedException)
        {
            return (target, null, new(file.Name, exception.Message));
        }
    }

    private int Write((ImportTarget Target, string? Text, Problem? Problem) result, bool force)
    {
        if (result.Problem is { } problem)
        {
            _console.Report(problem);
            return ExitCode.Refused;
        }

        if (result.Target.File is not { } path)
        {
            _console.Output.Write(result.Text);
            return ExitCode.Fine;
        }

        return WriteFile(path, result.Target.ClassName, result.Text!, force);
    }

    private int WriteFile(string path, string className, string text, bool force)
    {
        if (File.Exists(path) && !force)
        {
            _console.Report(new(path, "This file is there already. Give --force to overwrite it."));
            return ExitCode.Failed;
        }

        try
        {
            // Beside its place first, so that no half-written file is ever seen.
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var temporary = path + ".multistage.tmp";
            File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _console.Report(new(path, $"This file cannot be written: {exception.Message}"));
            return ExitCode.Failed;
        }

        _console.Note($"{Path.GetRelativePath(_console.WorkingDirectory, path)}: {className}");
        return ExitCode.Fine;
    }
}
