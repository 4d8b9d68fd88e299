namespace Multistage.Build.Planning;

/// <summary>
/// Brings the files of all target frameworks together: a file that several have must be the same in all of them. One
/// that a framework does not have, because its class is inside an <c>#if</c>, is no disagreement.
/// </summary>
internal static class Agreement
{
    public static List<GeneratedFile> Of(
        IReadOnlyList<FrameworkFiles> frameworks, string projectFile, ICollection<Problem> problems)
    {
        // Paths that differ in case only are one file on Windows and macOS.
        var agreed = new Dictionary<string, (string Framework, GeneratedFile File)>(StringComparer.OrdinalIgnoreCase);
        var order = new List<string>();
        foreach (var framework in frameworks)
        {
            foreach (var file in framework.Files)
            {
                if (!agreed.TryGetValue(file.Path, out var other))
                {
                    agreed.Add(file.Path, (framework.Framework, file));
                    order.Add(file.Path);
                }
                else if (other.Framework == framework.Framework || !Same(other.File.Path, file.Path))
                {
                    problems.Add(Problems.OneFileTwice(projectFile, other.File, file));
                }
                else if (!Same(other.File.Text, file.Text))
                {
                    problems.Add(Problems.FrameworksDisagree(
                        projectFile, file.Path, other.Framework, other.File.Text, framework.Framework, file.Text));
                }
            }
        }

        return order.ConvertAll(path => agreed[path].File);
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
