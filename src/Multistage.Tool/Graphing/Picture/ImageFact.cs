namespace Multistage.Tool.Graphing.Picture;

/// <summary>Something that the config of an image says.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Values">What it says, a line each.</param>
/// <param name="UnknownOf">The image that says the rest of it, which is not known; null where all is.</param>
internal sealed record ImageFact(string Name, IReadOnlyList<string> Values, string? UnknownOf)
{
    /// <summary>What is not known of it, as a person says it; null where all is.</summary>
    public string? Note => UnknownOf is null ? null : Values.Count > 0 ? $"and what {UnknownOf} sets" : $"unknown, from {UnknownOf}";

    /// <summary>Whether a picture leaves it out.</summary>
    public bool IsDetail { get; init; }

    /// <summary>Whether it is told also where it says nothing of its own.</summary>
    public bool IsEssential { get; init; }
}
