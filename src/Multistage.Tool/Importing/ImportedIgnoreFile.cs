using System.Text;
using Multistage.Build.Reading;

namespace Multistage.Tool.Importing;

/// <summary>The ignore file that BuildKit finds for a Dockerfile, as far as it concerns the class.</summary>
/// <param name="Lines">The lines for <c>[DockerIgnore]</c>; null where the file stays as it is.</param>
/// <param name="Note">What is said of it; null where nothing is.</param>
internal sealed record ImportedIgnoreFile(IReadOnlyList<string>? Lines, string? Note)
{
    private const string Ending = ".dockerignore";

    private static readonly ImportedIgnoreFile None = new(null, null);

    /// <summary>Looks for the file, as BuildKit does: beside the Dockerfile first, then in the context, which is taken for the Dockerfile's folder.</summary>
    /// <param name="dockerfile">The absolute path of the Dockerfile; null for standard input.</param>
    /// <param name="name">What the user calls it.</param>
    public static ImportedIgnoreFile Beside(string? dockerfile, string name)
    {
        if (dockerfile is null) return None;
        try
        {
            if (File.Exists(dockerfile + Ending)) return Of(File.ReadAllBytes(dockerfile + Ending), name + Ending);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(null, $"{name}{Ending} stays as it is: {error.Message}");
        }

        return File.Exists(Path.Combine(Path.GetDirectoryName(dockerfile)!, Ending))
            ? new(null, $"The {Ending} beside {name} stays as it is, and in force as long as the class has no [DockerIgnore].")
            : None;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">What is in it.</param>
    /// <param name="name">What the user calls it.</param>
    public static ImportedIgnoreFile Of(byte[] bytes, string name)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes)) return new(null, $"{name} stays as it is: it is not UTF-8.");
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        var read = DockerIgnore.Parse(text);
        if (read.Problems is [var problem, ..]) return new(null, $"{name} stays as it is: BuildKit refuses line {problem.Line}, {problem.Message}.");
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        if (lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);
        var odd = lines.FindIndex(line => line.Contains('\r') || !Characters.AreWellFormed(line));
        if (odd >= 0) return new(null, $"{name} stays as it is: no string can say line {odd + 1}, with its line break or NUL.");

        // The build writes the header of a file that it wrote once again.
        if (lines.Count > 0 && FileHeader.ClassOf(lines[0]) is not null) lines.RemoveRange(0, lines is [_, "", ..] ? 2 : 1);
        return new(lines, null);
    }
}
