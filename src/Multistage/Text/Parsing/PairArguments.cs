namespace Multistage;

/// <summary>The arguments of <c>ENV</c> and <c>LABEL</c>: <c>key=value...</c>, or the old form <c>key the whole rest</c>.</summary>
internal static class PairArguments
{
    /// <summary>Reads them; null where they are refused.</summary>
    public static KeyValue[]? Read(InstructionSource source)
    {
        var words = source.ReadQuotedWords();
        var pairs = words.Count > 0 && words[0].IndexOf('=') < 0 ? ReadLegacy(source) : ReadPairs(source, words);
        if (pairs is null || !source.Flags.Finish()) return null;
        if (pairs.Length == 0) return Refuse(source, "This needs at least one pair: key=value.");
        return Array.Exists(pairs, pair => pair.Key.Length == 0)
            ? Refuse(source, "There is no key before an '='. Write key=value.")
            : pairs;
    }

    private static KeyValue[]? ReadLegacy(InstructionSource source)
    {
        var text = source.Arguments;
        var keyEnd = text.FindSeparator();
        if (keyEnd < text.End)
        {
            var value = text.From(text.SkipSeparators(keyEnd)).ToString();
            return [new(text.Between(text.Start, keyEnd).ToString(), value) { Legacy = true }];
        }

        source.RefuseEarly($"There is no value for '{text}'. Write {text}=value.", nameof(Env.Pairs), text.Start);
        return null;
    }

    private static KeyValue[]? ReadPairs(InstructionSource source, List<Slice> words)
    {
        var pairs = new KeyValue[words.Count];
        for (var index = 0; index < pairs.Length; index++)
        {
            var word = words[index];
            var equals = word.IndexOf('=');
            if (equals < 0)
            {
                source.RefuseEarly(
                    $"There is no '=' in '{word}'. Write key=value, and put a value that has blanks in quotes.", nameof(Env.Pairs), word.Start);
                return null;
            }

            pairs[index] = new(word.Between(word.Start, equals).ToString(), word.From(equals + 1).ToString());
        }

        return pairs;
    }

    private static KeyValue[]? Refuse(InstructionSource source, string message)
    {
        source.Refuse(message, nameof(Env.Pairs));
        return null;
    }
}
