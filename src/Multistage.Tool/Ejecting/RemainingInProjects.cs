using Multistage.Tool.Console;

namespace Multistage.Tool.Ejecting;

/// <summary>What is left to do in project files when classes are gone.</summary>
internal static class RemainingInProjects
{
    private const string Package = "<PackageReference Include=\"Multistage\"";

    /// <summary>The warnings: a package that nobody needs, and items that name a deleted file.</summary>
    /// <param name="ejections">What is ejected.</param>
    /// <param name="deleted">The C# files that are deleted.</param>
    public static IEnumerable<Problem> Of(IReadOnlyList<Ejection> ejections, IReadOnlyList<TextFile> deleted)
    {
        foreach (var project in ejections.GroupBy(ejection => ejection.Class!.File.Project, StringComparer.Ordinal))
        {
            if (project.Key is null) continue;
            var own = project.First();
            if (own.Sources.Read(project.Key) is not { } file) continue;
            foreach (var one in deleted)
            {
                var name = Path.GetFileName(one.FullPath);
                var item = file.Text.IndexOf(name, StringComparison.Ordinal);
                if (item >= 0) yield return file.WarningAt(item, $"This names '{name}', which is gone.");
            }

            if (own.Sources.Classes.Any(other => other.File.Project == project.Key && !project.Any(ejection => ejection.Class!.Is(other)))) continue;
            var reference = file.Text.IndexOf(Package, StringComparison.Ordinal);
            const string Left = "No class with [Dockerfile] is left in this project. Where nothing else in it needs Multistage";
            yield return reference >= 0
                ? file.WarningAt(reference, $"{Left}: dotnet remove {file.Name} package Multistage")
                : new(file.Name, $"{Left}, take its reference out.") { IsWarning = true };
        }
    }
}
