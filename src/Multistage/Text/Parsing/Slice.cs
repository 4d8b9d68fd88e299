namespace Multistage;

/// <summary>
/// A part of a buffer. Positions are those of the buffer, so that a part of a part still knows its place in the line. It is
/// valid only until the next line is read: what lasts is made with <see cref="ToString"/>.
/// </summary>
internal readonly struct Slice(char[] buffer, int start, int end)
{
    public char[] Buffer { get; } = buffer;

    public int Start { get; } = start;

    public int End { get; } = end;

    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public char this[int position] => Buffer[position];

    /// <summary>A text of its own.</summary>
    public static Slice Of(string text) => new(text.ToCharArray(), 0, text.Length);

    public Slice Between(int start, int end) => new(Buffer, start, end);

    public Slice From(int start) => new(Buffer, start, End);

    public int IndexOf(char character) => Array.IndexOf(Buffer, character, Start, Length);

    /// <summary>How often it has a character.</summary>
    public int Count(char character)
    {
        var count = 0;
        for (var at = IndexOf(character); at >= 0; at = From(at + 1).IndexOf(character)) count++;
        return count;
    }

    /// <summary>Without the white space around it.</summary>
    public Slice Trim()
    {
        var start = Start;
        var end = End;
        while (start < end && Whitespace.IsSpace(Buffer[start])) start++;
        while (end > start && Whitespace.IsSpace(Buffer[end - 1])) end--;
        return Between(start, end);
    }

    /// <summary>The position of the first separator, or the end.</summary>
    public int FindSeparator()
    {
        var position = Start;
        while (position < End && !Whitespace.Separates(Buffer[position])) position++;
        return position;
    }

    /// <summary>The position of the first character from <paramref name="position"/> on that is no separator, or the end.</summary>
    public int SkipSeparators(int position)
    {
        while (position < End && Whitespace.Separates(Buffer[position])) position++;
        return position;
    }

    /// <summary>Replaces what is in the list by the words between separators.</summary>
    public void SplitTo(List<Slice> words)
    {
        words.Clear();
        var rest = this;
        while (!rest.IsEmpty)
        {
            var end = rest.FindSeparator();
            words.Add(Between(rest.Start, end));
            rest = From(SkipSeparators(end));
        }
    }

    /// <summary>Whether two <c>&lt;</c> stand side by side.</summary>
    public bool MayOpenHeredoc()
    {
        for (var at = IndexOf('<'); at >= 0 && at + 1 < End; at = From(at + 1).IndexOf('<'))
        {
            if (Buffer[at + 1] == '<') return true;
        }

        return false;
    }

    /// <summary>Whether it is exactly the word.</summary>
    public bool Is(string word)
    {
        if (word.Length != Length) return false;
        for (var index = 0; index < word.Length; index++)
        {
            if (Buffer[Start + index] != word[index]) return false;
        }

        return true;
    }

    /// <summary>Whether it is the word, which is in lower case, in any case.</summary>
    public bool IsLower(string word)
    {
        if (word.Length != Length) return false;
        for (var index = 0; index < word.Length; index++)
        {
            if (LetterCase.Lower(Buffer[Start + index]) != word[index]) return false;
        }

        return true;
    }

    /// <summary>Whether it is the word, which is in upper case, in any case.</summary>
    public bool IsUpper(string word)
    {
        if (word.Length != Length) return false;
        for (var index = 0; index < word.Length; index++)
        {
            if (LetterCase.Upper(Buffer[Start + index]) != word[index]) return false;
        }

        return true;
    }

    public override string ToString() => RecentWords.Of(this);
}
