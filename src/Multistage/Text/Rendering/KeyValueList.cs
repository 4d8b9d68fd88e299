namespace Multistage;

/// <summary>The pairs of <c>ENV</c> and <c>LABEL</c>.</summary>
internal static class KeyValueList
{
    public static void Write(InstructionWriter writer, EquatableArray<KeyValue> pairs, string argument)
    {
        Refuse.Empty(pairs.Count, argument);
        if (pairs.Any(pair => pair.Legacy))
        {
            if (pairs.Count > 1) throw Refuse.Because("a pair without '=' takes the whole line, so there can be no other", argument);
            writer.Text(Legacy(pairs[0], writer.Escape, argument), argument);
            return;
        }

        writer.List(QuotedWords.Checked(pairs.Select(pair => Word(pair, argument)), writer.Escape, argument), argument);
    }

    private static string Word(KeyValue pair, string argument)
    {
        Refuse.KeyWithEqualsSign(pair.Key, argument);
        return $"{pair.Key}={pair.Value}";
    }

    private static string Legacy(KeyValue pair, char escape, string argument)
    {
        Refuse.Separated(pair.Key, argument);
        if (pair.Value.Length > 0 && !Whitespace.Separates(pair.Value[0]))
        {
            // Where the key ends in the escape character, it takes the first of two blanks.
            foreach (var blanks in (string[])[" ", "  "])
            {
                var text = pair.Key + blanks + pair.Value;
                if (text.IndexOf('=', 0, Words.End(text, 0, escape)) < 0) return text;
            }
        }

        throw Refuse.Because($"'{pair.Key}' and its value can only be told apart with a '=' between them", argument);
    }
}
