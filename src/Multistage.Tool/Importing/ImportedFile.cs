using Multistage.Tool.Console;

namespace Multistage.Tool.Importing;

/// <summary>What became of a Dockerfile: a class and where it goes, or why there is none.</summary>
/// <param name="Source">The Dockerfile as the user named it.</param>
/// <param name="Target">Where the class goes.</param>
/// <param name="Text">The C# source; null where there is a problem.</param>
/// <param name="Problem">Why there is no class.</param>
internal sealed record ImportedFile(string Source, ImportTarget Target, string? Text, Problem? Problem)
{
    /// <summary>What the problem tells the shell.</summary>
    public int Code { get; private init; } = ExitCode.Refused;

    /// <summary>What is said of the ignore file; null where nothing is.</summary>
    public string? Note { get; private init; }

    /// <summary>Imports a file.</summary>
    public static ImportedFile Of(SourceFile file, ImportTarget target, bool flat)
    {
        if (!file.IsText)
        {
            Problem problem = new(file.Name, "The file is not UTF-8, so that its class would not say all that is in it. Save it as UTF-8.");
            return new(file.Name, target, null, problem) { Code = ExitCode.Failed };
        }

        var read = file.Parse();
        if (read.Dockerfile is null) return new(file.Name, target, null, Problem.Refused(file.Name, read));
        try
        {
            var ignore = ImportedIgnoreFile.Beside(file.File.FullPath, file.Name);
            var options = new ImportOptions(target.ClassName, target.DockerfilePath) { Namespace = target.Namespace, Flat = flat, DockerIgnore = ignore.Lines };
            return new(file.Name, target, Importer.Import(read, options), null) { Note = ignore.Note };
        }
        catch (Exception exception) when (exception is DockerfileRenderException or NotSupportedException)
        {
            return new(file.Name, target, null, new(file.Name, exception.Message));
        }
    }
}
