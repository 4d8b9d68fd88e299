using System.Runtime.CompilerServices;

namespace Multistage.Tests;

/// <summary>A case in a file: a question, the files of a folder, and what comes of it, parted by lines of three dashes.</summary>
internal sealed record ContextCase(string Question, string[] Files, string[] Expected)
{
    /// <summary>The names of the cases in a folder beside this file.</summary>
    public static TheoryData<string> NamesIn(string folder) =>
        [.. Directory.EnumerateFiles(PathOf(folder), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).OrderBy(name => name, StringComparer.Ordinal)];

    public static ContextCase Read(string folder, string name)
    {
        var parts = File.ReadAllText(Path.Combine(PathOf(folder), name + ".txt")).Split("---\n");
        Assert.Equal(3, parts.Length);
        return new(parts[0], Lines(parts[1]), Lines(parts[2]));
    }

    private static string[] Lines(string part) => part.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string PathOf(string folder, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, folder);
}
