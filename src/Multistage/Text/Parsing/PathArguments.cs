namespace Multistage;

/// <summary>The arguments of <c>COPY</c> and <c>ADD</c>: sources, among them heredocs, and a destination.</summary>
internal sealed class PathArguments
{
    private PathArguments(EquatableArray<string> sources, EquatableArray<Heredoc> heredocs, string destination)
    {
        Sources = sources;
        Heredocs = heredocs;
        Destination = destination;
    }

    public EquatableArray<string> Sources { get; }

    public EquatableArray<Heredoc> Heredocs { get; }

    public string Destination { get; }

    /// <summary>Reads them; null where they are refused.</summary>
    public static PathArguments? Read(InstructionSource source)
    {
        if (source.ReadPaths(nameof(Copy.Sources), mayHaveHeredocs: true) is not { } words) return null;
        if (words.Count < 2)
        {
            source.Refuse("This needs at least one source and a destination.", nameof(Copy.Destination));
            return null;
        }

        var destination = words[words.Count - 1];
        words.RemoveAt(words.Count - 1);
        if (Open(destination) is not null)
        {
            source.Refuse(
                "The last path is the destination and cannot be a heredoc. Add a path after it.", nameof(Copy.Destination));
            return null;
        }

        if (!words.Exists(MayBeHeredoc)) return new(new(words.ToArray()), default, destination);
        var sources = new List<string>();
        var heredocs = new List<Heredoc>();
        foreach (var word in words)
        {
            if (Open(word) is { } opening) heredocs.Add(Take(opening, source.Heredocs));
            else sources.Add(word);
        }

        return new(new(sources.ToArray()), new(heredocs.ToArray()), destination);
    }

    private static bool MayBeHeredoc(string word) => word.IndexOf('<') >= 0;

    /// <summary>The heredoc that a word opens. A word whose name is broken is a path.</summary>
    private static Heredoc? Open(string word) => MayBeHeredoc(word) ? HeredocWord.Parse(word, out _) : null;

    /// <summary>The file that a word stands for. Of two bodies with one name, both words get the last.</summary>
    private static Heredoc Take(Heredoc opening, IReadOnlyList<Heredoc> bodies)
    {
        var content = bodies.LastOrDefault(body => body.Name == opening.Name)?.Content ?? string.Empty;
        return opening with { Content = opening.StripTabs ? HeredocReader.StripTabs(content) : content };
    }
}
