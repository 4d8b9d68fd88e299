namespace Multistage.Tool.Formatting;

/// <summary>The pair of an <c>ENV key value</c>, which is better written with a <c>=</c>.</summary>
internal static class OldPair
{
    /// <summary>The same pair as it is written today; null where it could mean something else.</summary>
    public static KeyValue? Modern(KeyValue pair, char escape)
    {
        // Two equals signs in a row would mean the same, and look like a mistake.
        if (pair.Value.StartsWith('=') || !pair.Key.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.' or '/')) return null;
        if (Words.IsOne(pair.Value, escape)) return pair with { Legacy = false };

        // Blanks need quotes, in which nothing but quotes and escapes means something else than before.
        var isPlain = pair.Value.All(character => character is >= ' ' and not ('"' or '\'' or '\\') && character != escape);
        return isPlain && pair.Value.Length > 0 && Words.Quote(pair.Value, escape) == $"\"{pair.Value}\"" ? new(pair.Key, $"\"{pair.Value}\"") : null;
    }

    /// <summary>The instruction with its pairs as they are written today.</summary>
    public static Instruction Modernise(Instruction instruction, char escape) => instruction switch
    {
        Env { Pairs: [{ Legacy: true } pair] } env => env with { Pairs = EquatableArray.Of(Modern(pair, escape) ?? pair) },
        Label { Pairs: [{ Legacy: true } pair] } label => label with { Pairs = EquatableArray.Of(Modern(pair, escape) ?? pair) },
        _ => instruction,
    };
}
