namespace Multistage.Build.Planning;

/// <summary>Turns the path that a class names into a full path, or says why it may not be written.</summary>
internal static class TargetPath
{
    /// <summary>Resolves the path of a file against the folder of the project.</summary>
    /// <param name="wanted">The file.</param>
    /// <param name="project">The project.</param>
    /// <param name="isLink">Whether there is a link at a full path.</param>
    /// <param name="problem">Why it may not be written; null when it may.</param>
    /// <returns>The full path; null when it may not be written.</returns>
    public static string? Resolve(GeneratedFile wanted, ProjectContext project, Func<string, bool> isLink, out Problem? problem)
    {
        if (Fault(wanted.Path) is { } fault)
        {
            problem = Problems.UnusablePath(project.ProjectFile, wanted, fault);
            return null;
        }

        var full = Path.GetFullPath(Path.Combine(project.Folder, wanted.Path));
        if (project.AllowOutsideRepository)
        {
            problem = null;
            return full;
        }

        if (!RepositoryBounds.Contains(project.Bounds, full))
        {
            problem = Problems.OutsideRepository(project.ProjectFile, wanted, project.Bounds);
            return null;
        }

        problem = LinkOnTheWay(full, project.Folder, isLink) is { } link
            ? Problems.NotAFile(link, wanted, $"a link on the way, '{link}', which may lead out of the repository", "Name the real path.")
            : null;
        return problem is null ? full : null;
    }

    private static string? Fault(string path)
    {
        if (path.Trim().Length != path.Length || path.Length == 0)
        {
            return path.Length == 0 ? "is empty" : "has blanks at its ends";
        }

        if (path.IndexOf('\\') >= 0 || path.Any(char.IsControl))
        {
            return path.IndexOf('\\') >= 0 ? "has a backslash" : "has a control character";
        }

        var name = path.Substring(path.LastIndexOf('/') + 1);
        return name is "" or "." or ".." ? "names a folder" : null;
    }

    // What is above the project's folder is how the user came here; only what the path adds to it is looked at.
    private static string? LinkOnTheWay(string full, string projectFolder, Func<string, bool> isLink)
    {
        for (var folder = Path.GetDirectoryName(full); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (folder == projectFolder || RepositoryBounds.Contains(folder, projectFolder))
            {
                return null;
            }

            if (isLink(folder))
            {
                return folder;
            }
        }

        return null;
    }
}
