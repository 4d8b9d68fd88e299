namespace Multistage.Tool.Formatting;

/// <summary>
/// A part of an instruction that is written as it is: a word, a string, a line of the shell. What is between two of them means
/// nothing, so that it can be laid out anew.
/// </summary>
/// <param name="Start">Where it starts in the joined line.</param>
/// <param name="End">Where it ends.</param>
internal sealed record Segment(int Start, int End)
{
    /// <summary>What is written in its place where no line is broken inside; null for what stands there.</summary>
    public string? Text { get; init; }

    /// <summary>What stands before it on the same line.</summary>
    public Gap Before { get; init; }

    /// <summary>Whether it begins a line in any case.</summary>
    public bool StartsLine { get; init; }

    /// <summary>How many blanks stand before it where it begins a line.</summary>
    public int Indentation { get; init; } = Layout.Indentation;
}
