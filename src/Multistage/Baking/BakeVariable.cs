namespace Multistage;

/// <summary>A variable of a bake file, which the environment can set.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Default">Its value where the environment says nothing; null leaves out what is made of it alone.</param>
internal sealed record BakeVariable(string Name, string? Default)
{
    /// <summary>Splits <c>NAME=default</c>.</summary>
    public static BakeVariable Parse(string text)
    {
        var equals = text.IndexOf('=');
        return equals < 0 ? new(text, null) : new(text.Substring(0, equals), text.Substring(equals + 1));
    }

    /// <summary>Whether bake takes a text for the name of a variable.</summary>
    public static bool IsName(string text) =>
        text.Length > 0 && !(text[0] is >= '0' and <= '9') && text.All(character => character is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));
}
