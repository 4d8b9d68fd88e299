namespace Multistage;

/// <summary>What cannot be written, whatever the instruction.</summary>
internal static class Refuse
{
    public static DockerfileRenderException Because(string reason, string? argument) =>
        new(argument is null ? $"This cannot be written in a Dockerfile: {reason}." : $"{argument} cannot be written in a Dockerfile: {reason}.", argument);

    /// <summary>Refuses line breaks and what has no bytes. A carriage return alone breaks no line.</summary>
    public static void Unwritable(string text, string? argument)
    {
        if (text.IndexOf('\n') >= 0) throw Because("a line break would end the instruction", argument);
        Unencodable(text, argument);
    }

    /// <summary>Refuses surrogates that are not in pairs.</summary>
    public static void Unencodable(string text, string? argument)
    {
        if (!Characters.AreEncodable(text)) throw Because("it holds half of a surrogate pair, which UTF-8 has no bytes for", argument);
    }

    /// <summary>Refuses an instruction or a value without anything in it.</summary>
    public static void Empty(int count, string argument)
    {
        if (count == 0) throw Because("it is empty", argument);
    }

    /// <summary>Refuses names that BuildKit would cut at a <c>=</c>, or that are empty.</summary>
    public static void KeyWithEqualsSign(string key, string argument)
    {
        Empty(key.Length, argument);
        if (key.IndexOf('=') >= 0) throw Because($"the name '{key}' holds a '='", argument);
    }

    /// <summary>Refuses what is not one word to an instruction whose words know no quotes.</summary>
    public static void Separated(string word, string argument)
    {
        Unwritable(word, argument);
        Empty(word.Length, argument);
        if (word.Any(Whitespace.Separates)) throw Because($"'{word}' holds a blank, which would make it two", argument);
    }

    /// <summary>Refuses lines that are too long for BuildKit.</summary>
    public static void LongLines(string text, string? argument)
    {
        if (!LongLine.IsIn(text)) return;
        throw Because($"a line of it is longer than the {LongLine.MostBytes} bytes that BuildKit reads", argument);
    }
}
