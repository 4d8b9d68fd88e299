using Multistage.Tool.Console;

namespace Multistage.Tool.Importing;

/// <summary>Writes imported classes, and says what was done and what comes next.</summary>
/// <param name="console">Where classes without a file, and what is said, go.</param>
/// <param name="force">Whether files that are there already are overwritten.</param>
/// <param name="hasSeveral">Whether several classes go to standard output, each under the path of its Dockerfile.</param>
internal sealed class ImportedFiles(ToolConsole console, bool force, bool hasSeveral)
{
    private bool _hasWritten;
    private bool _hasShown;

    /// <summary>Writes one class.</summary>
    /// <returns>The exit code.</returns>
    public int Write(ImportedFile file)
    {
        if (file.Problem is { } problem)
        {
            console.Report(problem);
            return file.Code;
        }

        if (file.Target.File is { } path) return WriteFile(path, file);
        if (hasSeveral) console.Output.Write($"{(_hasShown ? "\n" : string.Empty)}// {Printable.Of(file.Source)}\n");
        console.Output.Write(file.Text);
        _hasShown = true;
        return ExitCode.Fine;
    }

    /// <summary>Says what to do with the files that were written.</summary>
    public void SayNextSteps()
    {
        if (!_hasWritten) return;
        console.Note("Next: add the package to the project (dotnet add package Multistage) and build it. The build writes the same Dockerfiles:");
        console.Note("look at what changed (git diff), then remove 'Overwrite = true' from the classes.");
    }

    private int WriteFile(string path, ImportedFile file)
    {
        var name = Path.GetRelativePath(console.WorkingDirectory, path).Replace(Path.DirectorySeparatorChar, '/');
        var problem = File.Exists(path) && !force
            ? new(name, "This file is there already. Give --force to overwrite it.")
            : WrittenFile.Write(name, path, file.Text!);
        if (problem is not null)
        {
            console.Report(problem);
            return ExitCode.Failed;
        }

        console.Note($"Wrote {name}: class {file.Target.ClassName} from {file.Source}");
        if (file.Note is { } note) console.Note(note);
        _hasWritten = true;
        return ExitCode.Fine;
    }
}
