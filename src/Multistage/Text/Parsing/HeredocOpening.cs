namespace Multistage;

/// <summary>A word that opens a heredoc, such as <c>&lt;&lt;-"EOF"</c>.</summary>
internal sealed class HeredocOpening
{
    private HeredocOpening(string name, bool expand, bool stripTabs, int fileDescriptor)
    {
        Name = name;
        Expand = expand;
        StripTabs = stripTabs;
        FileDescriptor = fileDescriptor;
    }

    public string Name { get; }

    public bool Expand { get; }

    public bool StripTabs { get; }

    public int FileDescriptor { get; }

    /// <summary>Reads a word.</summary>
    /// <param name="word">A word of the line, quotes in place.</param>
    /// <param name="isRefused">Whether it looks like a heredoc but its name is broken.</param>
    /// <returns>What it opens; null where it opens nothing.</returns>
    public static HeredocOpening? Read(Slice word, out bool isRefused)
    {
        isRefused = false;
        var position = word.Start;
        var descriptor = 0L;
        for (; position < word.End && word[position] is >= '0' and <= '9'; position++)
        {
            descriptor = Math.Min((descriptor * 10) + word[position] - '0', int.MaxValue);
        }

        if (position + 2 > word.End || word[position] != '<' || word[position + 1] != '<') return null;
        position += 2;
        var stripTabs = position < word.End && word[position] == '-';
        if (stripTabs) position++;
        while (position < word.End && Blank.IsPatternSpace(word[position])) position++;
        var rest = word.From(position);
        if (rest.IsEmpty || rest.IndexOf('<') >= 0) return null;
        var names = HeredocWords.Read(rest, keepQuotes: false, keepEscapes: false);
        isRefused = names is null;
        if (names is not [var name]) return null;
        var quoted = HeredocWords.Read(rest, keepQuotes: true, keepEscapes: false);
        isRefused = quoted is not { Count: 1 };
        return isRefused ? null : new(name, CountQuotes(name) == CountQuotes(quoted![0]), stripTabs, (int)descriptor);
    }

    private static int CountQuotes(string text) => text.Count(character => character is '\'' or '"');
}
