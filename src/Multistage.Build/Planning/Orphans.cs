using Multistage.Build.Reading;
using Multistage.Build.Writing;

namespace Multistage.Build.Planning;

/// <summary>
/// Finds the files whose class was removed or renamed: those that a build before wrote (the manifest knows, wherever they
/// are) and those that lie in the project's folder (which a fresh clone, without a manifest, finds too).
/// </summary>
internal static class Orphans
{
    private static readonly string[] Names = ["Dockerfile", "dockerignore", "docker-bake"];

    /// <summary>The files that carry Multistage's header and that no class writes.</summary>
    /// <param name="current">The full paths that classes write now.</param>
    /// <param name="remembered">What the manifest knows.</param>
    /// <param name="projectItems">Files of the project, as paths relative to its folder.</param>
    /// <param name="project">The project.</param>
    public static List<WrittenFile> Find(
        ICollection<string> current,
        IEnumerable<WrittenFile> remembered,
        IEnumerable<string> projectItems,
        ProjectContext project)
    {
        var orphans = new List<WrittenFile>();
        var seen = new HashSet<string>(current, StringComparer.OrdinalIgnoreCase);
        var candidates = remembered.Select(file => file.Path).Concat(projectItems.Where(item => IsCandidate(item, project)));
        foreach (var path in candidates)
        {
            var full = Path.GetFullPath(Path.Combine(project.Folder, path));
            if (seen.Add(full) && ReadOrphan(path, full) is { } orphan)
            {
                orphans.Add(orphan);
            }
        }

        return orphans;
    }

    private static WrittenFile? ReadOrphan(string path, string full)
    {
        var disk = FileOnDisk.At(full);
        return disk.Kind == FileKind.File && FileHeader.ClassOf(disk.Text) is { } className
            ? new WrittenFile(path.Replace('\\', '/'), className, WrittenFile.HashOf(disk.Text))
            : null;
    }

    private static bool IsCandidate(string item, ProjectContext project) =>
        Names.Any(name => Path.GetFileName(item).IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0)
        && BelongsToProject(Path.GetFullPath(Path.Combine(project.Folder, item)), project);

    // A project's globs reach into the folders of projects below it, whose Dockerfiles are theirs.
    private static bool BelongsToProject(string full, ProjectContext project)
    {
        for (var folder = Path.GetDirectoryName(full); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var projects = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.*proj") : [];
            if (projects.Length > 0)
            {
                return projects.Length == 1 && string.Equals(projects[0], project.ProjectFile, StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }
}
