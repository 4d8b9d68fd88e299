namespace Multistage;

/// <summary>A pair of <c>ENV</c> or <c>LABEL</c>.</summary>
/// <param name="Key">The name, quotes and variables in place.</param>
/// <param name="Value">The value as a word of the Dockerfile, quotes and variables in place.</param>
public sealed record KeyValue(string Key, string Value)
{
    /// <summary>Whether it is written without <c>=</c>, as <c>ENV key the whole rest</c>: the old form, which holds one pair alone.</summary>
    public bool Legacy { get; init; }
}
