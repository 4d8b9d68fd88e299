namespace Multistage;

/// <summary>Splits arguments at the blanks outside of quotes. Quotes and escapes stay in the words.</summary>
internal static class WordReader
{
    /// <summary>Replaces what is in the list by the words.</summary>
    public static void Read(Slice text, char escape, List<Slice> words)
    {
        words.Clear();
        var position = text.Start;
        while (position < text.End)
        {
            if (Whitespace.IsSpace(text[position]))
            {
                position++;
                continue;
            }

            var start = position;
            var end = FindEnd(text, escape, ref position);
            if (end > start) words.Add(text.Between(start, end));
        }
    }

    /// <summary>Moves past a word and gives its end, which leaves out an escape character at the very end.</summary>
    private static int FindEnd(Slice text, char escape, ref int position)
    {
        var quote = '\0';
        for (; position < text.End; position++)
        {
            var character = text[position];
            if (quote == '\0' && Whitespace.IsSpace(character)) return position;
            if (quote == '\0' && character is '\'' or '"') quote = character;
            else if (character == quote) quote = '\0';
            if (character != escape || quote == '\'') continue;
            if (position + 1 == text.End)
            {
                position++;
                return text.End - 1;
            }

            position++;
        }

        return text.End;
    }
}
