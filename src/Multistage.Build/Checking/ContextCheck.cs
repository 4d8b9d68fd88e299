using Multistage.Build.Planning;
using Multistage.Build.Writing;

namespace Multistage.Build.Checking;

/// <summary>Looks whether what a Dockerfile copies is in its build context.</summary>
internal static class ContextCheck
{
    /// <summary>What is not; nothing where the context cannot be known or read.</summary>
    /// <param name="wanted">The Dockerfile.</param>
    /// <param name="fullPath">Where it is.</param>
    /// <param name="ignoreFile">The ignore file that its class writes; null where it writes none.</param>
    /// <param name="project">The project.</param>
    public static IEnumerable<Problem> Run(GeneratedFile wanted, string fullPath, GeneratedFile? ignoreFile, ProjectContext project)
    {
        var folder = wanted.Context is { } context ? Path.GetFullPath(Path.Combine(project.Folder, context)) : Path.GetDirectoryName(fullPath)!;
        if (!Directory.Exists(folder))
        {
            return [Problems.NoContext(fullPath, wanted)];
        }

        var parsed = DockerfileParser.Parse(wanted.Text);
        if (parsed.Dockerfile is not { } dockerfile)
        {
            return [];
        }

        try
        {
            var ignore = DockerIgnore.Parse(IgnoreText(fullPath, folder, ignoreFile));
            var findings = ContextRules.Check(dockerfile, new DiskFolder(folder), ignore).ToList();
            if (wanted.Context is null && IsElsewhere(findings, folder, project))
            {
                return [];
            }

            return findings.ConvertAll(finding => new Problem(finding.Finding.Rule.Id, fullPath, finding.Finding.Message)
            {
                Line = parsed.Syntax.Find(finding.Finding.Position!.Value)?.Line ?? 0,
                IsWarning = true,
            });
        }
        catch (FormatException exception)
        {
            return [Problems.RefusedIgnoreFile(fullPath, wanted, exception.Message)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Whoever builds the image may be allowed to read what this build is not.
            return [];
        }
    }

    /// <summary>The file that BuildKit reads: the one beside the Dockerfile, else the one in the context.</summary>
    private static string IgnoreText(string fullPath, string folder, GeneratedFile? ignoreFile)
    {
        if (ignoreFile is not null)
        {
            return ignoreFile.Text;
        }

        var beside = FileOnDisk.At(fullPath + ".dockerignore");
        return (beside.Kind == FileKind.File ? beside : FileOnDisk.At(Path.Combine(folder, ".dockerignore"))).Text;
    }

    /// <summary>
    /// Whether a folder above has something that is missing here: then the context is another one than the Dockerfile's folder, and
    /// nobody said which.
    /// </summary>
    private static bool IsElsewhere(List<ContextFinding> findings, string folder, ProjectContext project)
    {
        var missing = findings.FindAll(finding => finding.Finding.Rule == ContextRules.MissingSource).ConvertAll(finding => finding.Source);
        for (var above = Path.GetDirectoryName(folder); missing.Count > 0 && above is not null; above = Path.GetDirectoryName(above))
        {
            if (above != project.Bounds && !RepositoryBounds.Contains(project.Bounds, above))
            {
                return false;
            }

            var probe = new ContextProbe(new DiskFolder(above), DockerIgnore.Empty);
            if (missing.Exists(source => probe.Find(source, out _) != SourceState.Missing))
            {
                return true;
            }
        }

        return false;
    }
}
