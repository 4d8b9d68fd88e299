namespace Multistage.Build.Planning;

/// <summary>
/// Remembers, in the project's <c>obj</c> folder, the files that builds wrote: to tell an edited file from one that is
/// merely old, and to notice one whose class is gone. It is a memory, not a source: without it nothing is lost but that.
/// </summary>
internal static class Manifest
{
    private const string FirstLine = "# The files that Multistage wrote: hash, class, path.";

    /// <summary>Reads a manifest. A line that makes no sense is as if it were not there.</summary>
    public static List<WrittenFile> Parse(string text)
    {
        var files = new List<WrittenFile>();
        foreach (var line in text.Split('\n'))
        {
            var fields = line.TrimEnd('\r').Split(['\t'], 3);
            if (fields.Length == 3)
            {
                files.Add(new WrittenFile(fields[2], fields[1], fields[0]));
            }
        }

        return files;
    }

    public static string Print(IEnumerable<WrittenFile> files)
    {
        var lines = files
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => $"{file.Hash}\t{file.ClassName}\t{file.Path}\n");
        return FirstLine + "\n" + string.Concat(lines);
    }
}
