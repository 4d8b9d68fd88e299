using System.CommandLine;
using System.CommandLine.Parsing;
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
        _namespace.Validators.Add(RefuseOddNamespaces);
        Add(_files);
        Add(_output);
        Add(_namespace);
        Add(_flat);
        Add(_force);
        Runs(Run);
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var input = InputFiles.Find(arguments.GetRequiredValue(_files), _console.WorkingDirectory);
        var output = arguments.GetValue(_output) is { } given ? Path.GetFullPath(given, _console.WorkingDirectory) : null;
        if (input.Files.Count > 1 && output?.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) == true)
        {
            _console.Report(new(null, $"{input.Files.Count} Dockerfiles do not fit in one C# file. Name a folder: -o images"));
            return ExitCode.Failed;
        }

        var places = ImportTarget.Of([.. input.Files.Select(file => file.FullPath)], output, _console.WorkingDirectory, arguments.GetValue(_namespace));
        var targets = input.Files.Zip(places).ToDictionary(pair => pair.First, pair => pair.Second);
        var flat = arguments.GetValue(_flat);
        var writer = new ImportedFiles(_console, arguments.GetValue(_force), hasSeveral: input.Files.Count > 1);
        var code = new FileBatch(_console, cancellation).Run(input, file => ImportedFile.Of(file, targets[file.File], flat), writer.Write);
        writer.SayNextSteps();
        return code;
    }

    private static void RefuseOddNamespaces(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } name && !name.Split('.').All(IsIdentifier))
        {
            result.AddError($"'{name}' is no namespace. Write names of letters, digits and '_' with dots between them.");
        }
    }

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.TrimStart('@').All(character => char.IsLetterOrDigit(character) || character == '_');
}
