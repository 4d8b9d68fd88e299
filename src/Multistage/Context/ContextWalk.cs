namespace Multistage;

/// <summary>Goes through a folder as the engine's client does when it sends the build context.</summary>
internal sealed class ContextWalk(DockerIgnore ignore)
{
    private readonly ContextEntry _root = new(string.Empty, isFolder: true);

    /// <summary>What is sent: a folder that is left out is sent all the same when something in it is taken back in.</summary>
    /// <exception cref="FormatException">The engine would refuse the <c>.dockerignore</c> file.</exception>
    public static ContextEntry Send(IContextFolder folder, DockerIgnore ignore)
    {
        var walk = new ContextWalk(ignore);
        walk.Visit(folder, string.Empty, null);
        return walk._root;
    }

    private void Visit(IContextFolder folder, string path, bool[]? matched)
    {
        foreach (var (name, child) in folder.Read())
        {
            var childPath = SlashPath.Combine(path, name);
            var isIgnored = ignore.Match(childPath, matched, out var childMatched);
            if (!isIgnored) Add(childPath, child is not null);
            if (child is not null && (!isIgnored || ignore.CanHoldExceptions(childPath))) Visit(child, childPath, childMatched);
        }
    }

    private void Add(string path, bool isFolder)
    {
        var entry = _root;
        var names = path.Split('/');
        for (var index = 0; index < names.Length; index++) entry = entry.Add(names[index], isFolder || index < names.Length - 1);
    }
}
