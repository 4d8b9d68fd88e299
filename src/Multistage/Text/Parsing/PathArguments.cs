namespace Multistage;

/// <summary>The arguments of <c>COPY</c> and <c>ADD</c>: sources, among them heredocs, and a destination.</summary>
internal readonly struct PathArguments
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
        if (Open(destination) is not null)
        {
            source.Refuse(
                "The last path is the destination and cannot be a heredoc. Add a path after it.", nameof(Copy.Destination));
            return null;
        }

        var sources = new string[words.Count - 1];
        var isPlain = true;
        for (var index = 0; index < sources.Length; index++)
        {
            sources[index] = words[index];
            isPlain &= !MayBeHeredoc(words[index]);
        }

        return isPlain ? new(new(sources), default, destination) : Split(sources, source.Heredocs, destination);
    }

    private static PathArguments Split(string[] words, EquatableArray<Heredoc> bodies, string destination)
    {
        var contents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var body in bodies) contents[body.Name] = body.Content;
        var sources = new List<string>();
        var heredocs = new List<Heredoc>();
        foreach (var word in words)
        {
            if (Open(word) is { } opening) heredocs.Add(Fill(opening, contents));
            else sources.Add(word);
        }

        return new(new(sources.ToArray()), new(heredocs.ToArray()), destination);
    }

    private static bool MayBeHeredoc(string word) => word.IndexOf('<') >= 0;

    /// <summary>The heredoc that a word opens. A word whose name is broken is a path.</summary>
    private static Heredoc? Open(string word) => MayBeHeredoc(word) ? HeredocWord.Parse(word, out _) : null;

    /// <summary>The file that a word stands for. Of two bodies with one name, both words get the last.</summary>
    private static Heredoc Fill(Heredoc opening, Dictionary<string, string> contents)
    {
        if (!contents.TryGetValue(opening.Name, out var content)) return opening;
        return opening with { Content = opening.StripTabs ? HeredocReader.StripTabs(content) : content };
    }
}
