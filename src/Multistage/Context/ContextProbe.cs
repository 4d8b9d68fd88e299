namespace Multistage;

/// <summary>Looks for the sources of <c>COPY</c> and <c>ADD</c> in a folder, and reads no more of it than that takes.</summary>
/// <param name="root">The root of the build context.</param>
/// <param name="ignore">What is left out.</param>
internal sealed class ContextProbe(IContextFolder root, DockerIgnore ignore)
{
    /// <summary>What becomes of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="pattern">The pattern that leaves it out; null where none does.</param>
    public SourceState Find(CopySource source, out DockerIgnorePattern? pattern)
    {
        pattern = null;
        if (!source.IsCertain || (source.IsPattern && source.KeepsParents)) return SourceState.Unknown;
        var names = (source.RequiredPath ?? SlashPath.InContext(source.Text)).Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var firstPattern = source.IsPattern ? Array.FindIndex(names, FileNamePattern.HasWildcard) : names.Length;
        var patterns = names.Skip(firstPattern).Select(FileNamePattern.Parse).ToArray();
        if (!Array.TrueForAll(patterns, part => part.IsWellFormed)) return SourceState.Unknown;

        var state = SourceState.Missing;
        var open = new Stack<(Node Node, int Depth)>([(new Node(string.Empty, root, false, false, null), 0)]);
        while (open.Count > 0)
        {
            var (node, depth) = open.Pop();
            if (depth == names.Length)
            {
                if (IsSent(node)) return SourceState.Sent;
                state = SourceState.Ignored;
                pattern ??= PatternOf(node);
            }
            else if (node.Folder is null)
            {
                // What looks like a file may be a link to a folder.
                if (depth <= firstPattern) return SourceState.Unknown;
            }
            else
            {
                foreach (var child in ChildrenOf(node))
                {
                    var name = SlashPath.NameOf(child.Path);
                    if (depth < firstPattern ? name == names[depth] : patterns[depth - firstPattern].Matches(name) == true) open.Push((child, depth + 1));
                }
            }
        }

        return state;
    }

    /// <summary>Whether it is sent, or something in it; an empty folder is.</summary>
    private bool IsSent(Node node)
    {
        if (!node.IsIgnored && node.Path.Length > 0) return true;
        if (node.Folder is null || node.IsCut) return false;
        var isEmpty = true;
        foreach (var child in ChildrenOf(node))
        {
            if (IsSent(child)) return true;
            isEmpty = false;
        }

        return isEmpty && !node.IsIgnored;
    }

    private IEnumerable<Node> ChildrenOf(Node node)
    {
        foreach (var (name, folder) in node.Folder!.Read())
        {
            var path = SlashPath.Combine(node.Path, name);
            if (node.IsCut)
            {
                yield return new(path, folder, true, true, node.Matched);
                continue;
            }

            var isIgnored = ignore.Match(path, node.Matched, out var matched);
            yield return new(path, folder, isIgnored, isIgnored && folder is not null && !ignore.CanHoldExceptions(path), matched);
        }
    }

    /// <summary>The last pattern that matches decides.</summary>
    private DockerIgnorePattern? PatternOf(Node node)
    {
        var index = node.Matched is null ? -1 : Array.LastIndexOf(node.Matched, true);
        return index < 0 ? null : ignore.Patterns[index];
    }

    /// <summary>A file or folder, with what is known of the patterns; where it is cut off, all in it is left out.</summary>
    private sealed record Node(string Path, IContextFolder? Folder, bool IsIgnored, bool IsCut, bool[]? Matched);
}
