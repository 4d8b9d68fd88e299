using Multistage.Build.Planning;
using Multistage.Build.Writing;

namespace Multistage.Build;

/// <summary>Carries out what the planner decides, file by file, and remembers it in the manifest.</summary>
internal sealed class FilePublisher(ProjectContext project, BuildMode mode, string manifestFile, string keepFolder, IBuildReport report)
{
    private readonly List<string> _fullPaths = [];
    private readonly Dictionary<string, WrittenFile> _memory = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The full paths of the files.</summary>
    public IReadOnlyList<string> FullPaths => _fullPaths;

    /// <summary>Reads what builds before wrote.</summary>
    public void Remember()
    {
        if (File.Exists(manifestFile))
        {
            foreach (var file in Manifest.Parse(File.ReadAllText(manifestFile)))
            {
                _memory[file.Path] = file;
            }
        }
    }

    /// <summary>Writes, verifies or refuses one file.</summary>
    public void Publish(GeneratedFile wanted)
    {
        var full = TargetPath.Resolve(wanted, project, path => FileOnDisk.At(path).Kind == FileKind.Link, out var refused);
        if (full is null)
        {
            report.Problem(refused!);
            return;
        }

        _fullPaths.Add(full);
        try
        {
            var disk = FileOnDisk.At(full);
            _memory.TryGetValue(wanted.Path, out var last);
            var decision = Planner.Decide(wanted, full, disk, last, mode, project);
            if (decision.Problem is { } problem)
            {
                report.Problem(problem);
            }

            if (decision.Write is { } reason)
            {
                Write(wanted, full, reason, decision.KeepsCopy ? Keep(wanted, disk) : null);
            }

            if (decision.Problem is null or { IsWarning: true })
            {
                _memory[wanted.Path] = WrittenFile.Of(wanted);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.Problem(Problems.CannotWrite(full, wanted, exception.Message));
        }
    }

    /// <summary>Warns of the files whose class is gone, and forgets those that are gone themselves.</summary>
    /// <returns>Whether there are any.</returns>
    public bool ReportOrphans(IEnumerable<string> projectItems)
    {
        var orphans = Orphans.Find(_fullPaths, _memory.Values, projectItems, project);
        var stays = new HashSet<string>(orphans.Select(orphan => orphan.Path), StringComparer.OrdinalIgnoreCase);
        foreach (var file in _memory.Values.ToList())
        {
            var full = Path.GetFullPath(Path.Combine(project.Folder, file.Path));
            if (!stays.Contains(file.Path) && !_fullPaths.Contains(full))
            {
                _memory.Remove(file.Path);
            }
        }

        foreach (var orphan in orphans)
        {
            if (!_memory.ContainsKey(orphan.Path))
            {
                _memory.Add(orphan.Path, orphan);
            }

            report.Problem(Problems.Orphan(Path.GetFullPath(Path.Combine(project.Folder, orphan.Path)), orphan.Path, orphan.ClassName));
        }

        return orphans.Count > 0;
    }

    /// <summary>Writes the manifest, if it changed.</summary>
    public void SaveMemory()
    {
        var text = Manifest.Print(_memory.Values);
        if (_memory.Count > 0 ? !File.Exists(manifestFile) || File.ReadAllText(manifestFile) != text : File.Exists(manifestFile))
        {
            AtomicFile.Write(manifestFile, WrittenFile.Bytes(text));
        }
    }

    private void Write(GeneratedFile wanted, string full, WriteReason reason, string? kept)
    {
        AtomicFile.Write(full, WrittenFile.Bytes(wanted.Text));
        report.Written(reason switch
        {
            WriteReason.New => $"Multistage wrote {wanted.Path} from {wanted.ClassName}.",
            WriteReason.ClassChanged => $"Multistage updated {wanted.Path} from {wanted.ClassName}.",
            WriteReason.LineEnds => $"Multistage gave {wanted.Path} its line ends back.",
            WriteReason.Adopted => $"{wanted.ClassName} took over {wanted.Path}. The file that was there is kept as {kept}.",
            _ => $"{wanted.Path} was not as Multistage had written it, and is again what {wanted.ClassName} says. "
                + $"Edit the class instead of the file. What was in the file is kept as {kept}.",
        });
    }

    // Nothing that somebody may have typed is lost. The name holds the hash, so that the same content is kept once.
    private string Keep(GeneratedFile wanted, FileOnDisk disk)
    {
        var name = wanted.Path.Replace("../", string.Empty).Replace('/', '_').Replace(':', '_');
        var copy = Path.Combine(keepFolder, name + "." + WrittenFile.HashOf(disk.Text).Substring(0, 8));
        AtomicFile.Write(copy, disk.Content);
        return copy;
    }
}
