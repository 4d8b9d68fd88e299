using System.Text;

namespace Multistage;

/// <summary>A flag as it is written, such as <c>--chown=app</c>, without its quotes and escapes.</summary>
internal sealed class FlagWord
{
    /// <summary>Takes a word apart at its first <c>=</c>; -1 where it has none.</summary>
    public FlagWord(StringBuilder word, int equals, int start, int end)
    {
        Name = FrequentWords.Of(word, 2, equals < 0 ? word.Length : equals);
        Value = equals < 0 ? null : word.ToString(equals + 1, word.Length - equals - 1);
        Start = start;
        End = end;
    }

    /// <summary>The name without its dashes.</summary>
    public string Name { get; }

    /// <summary>What follows the <c>=</c>; null where there is none.</summary>
    public string? Value { get; }

    /// <summary>Where it starts in the logical line.</summary>
    public int Start { get; }

    /// <summary>Where it ends in the logical line.</summary>
    public int End { get; }

    /// <summary>Whether the instruction knows the flag.</summary>
    public bool IsKnown { get; set; }
}
