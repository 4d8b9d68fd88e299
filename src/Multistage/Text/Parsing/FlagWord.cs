namespace Multistage;

/// <summary>A flag as it is written, such as <c>--chown=app</c>, without its quotes and escapes.</summary>
internal sealed class FlagWord(string text, int start, int end)
{
    /// <summary>The whole word.</summary>
    public string Text { get; } = text;

    /// <summary>The name without its dashes.</summary>
    public string Name { get; } = text.IndexOf('=') is >= 0 and var equals ? text.Substring(2, equals - 2) : text.Substring(2);

    /// <summary>What follows the <c>=</c>; null where there is none.</summary>
    public string? Value { get; } = text.IndexOf('=') is >= 0 and var equals ? text.Substring(equals + 1) : null;

    /// <summary>Where it starts in the logical line.</summary>
    public int Start { get; } = start;

    /// <summary>Where it ends in the logical line.</summary>
    public int End { get; } = end;

    /// <summary>Whether the instruction knows the flag.</summary>
    public bool IsKnown { get; set; }
}
