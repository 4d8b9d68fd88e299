using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Reporting;

/// <summary>A file that a class writes.</summary>
/// <param name="Path">The path, relative to the project.</param>
/// <param name="ClassName">The class's full name.</param>
/// <param name="Location">Where the class says so.</param>
internal sealed record WrittenFile(string Path, string ClassName, Location Location)
{
    /// <summary>
    /// Reports files that several classes write. Case does not count: the folder of one developer may not know it, and the
    /// repository is one.
    /// </summary>
    public static void ReportShared(IEnumerable<WrittenFile> files, Action<Diagnostic> report)
    {
        foreach (var group in files.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase))
        {
            var shared = group.OrderBy(file => file.ClassName, StringComparer.Ordinal).ToList();
            for (var index = 0; shared.Count > 1 && index < shared.Count; index++)
            {
                var other = shared[index == 0 ? 1 : 0];
                report(RuleDescriptors.Diagnostic(AuthoringRules.SameFile, shared[index].Location, [], [other.ClassName, shared[index].Path]));
            }
        }
    }
}
