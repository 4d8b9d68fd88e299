namespace Multistage;

/// <summary>A flag as it is written, such as <c>--chown=app</c>, without its quotes and escapes; valid until others are read.</summary>
internal readonly struct FlagWord
{
    /// <summary>Takes a word apart at its first <c>=</c>; -1 where it has none.</summary>
    public FlagWord(Slice word, int equals, int start, int end)
    {
        HasValue = equals >= 0;
        Name = word.Between(word.Start + 2, HasValue ? equals : word.End).ToString();
        Parts = HasValue ? word.From(equals + 1) : default;
        Start = start;
        End = end;
    }

    /// <summary>The name without its dashes.</summary>
    public string Name { get; }

    /// <summary>Whether there is a <c>=</c>.</summary>
    public bool HasValue { get; }

    /// <summary>What follows the <c>=</c>; null where there is none.</summary>
    public string? Value => HasValue ? Parts.ToString() : null;

    /// <summary>The value, for those who take it apart.</summary>
    public Slice Parts { get; }

    /// <summary>Where it starts in the logical line.</summary>
    public int Start { get; }

    /// <summary>Where it ends in the logical line.</summary>
    public int End { get; }
}
