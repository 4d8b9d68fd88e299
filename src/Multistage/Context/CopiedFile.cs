namespace Multistage;

/// <summary>A file that a <c>COPY</c> or an <c>ADD</c> takes from the build context.</summary>
/// <param name="Source">Its path from the root of the context.</param>
/// <param name="Destination">
/// The path in the image. For an archive that <c>ADD</c> unpacks, it is the folder that its content goes to.
/// </param>
public sealed record CopiedFile(string Source, string Destination)
{
    /// <summary>Whether it is, by its name, an archive that <c>ADD</c> unpacks.</summary>
    public bool IsUnpacked { get; init; }

    /// <summary>How a failed assertion shows it: <c>app/main.py → /app/main.py</c>.</summary>
    public override string ToString() => $"{Source} → {Destination}";
}
