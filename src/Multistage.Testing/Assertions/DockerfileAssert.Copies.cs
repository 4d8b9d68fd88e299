namespace Multistage.Testing;

/// <content>What an image takes from where.</content>
public static partial class DockerfileAssert
{
    /// <summary>The image copies a path of the build context or of another stage.</summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="source">The path as <c>COPY</c> or <c>ADD</c> names it; <c>./</c> or <c>/</c> before and <c>/</c> behind it do not count.</param>
    /// <param name="to">Where to, as it is written or from the root of the image; null for anywhere.</param>
    /// <param name="from">The stage it comes from; null for the build context.</param>
    /// <exception cref="DockerfileAssertionException">It does not; the message has what it copies.</exception>
    public static void Copies(DockerfileDefinition image, string source, string? to = null, StageDefinition? from = null) =>
        Copies(Readable.LastStage(image), source, to, from);

    /// <summary>The stage copies a path of the build context or of another stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="source">The path as <c>COPY</c> or <c>ADD</c> names it; <c>./</c> or <c>/</c> before and <c>/</c> behind it do not count.</param>
    /// <param name="to">Where to, as it is written or from the root of the image; null for anywhere.</param>
    /// <param name="from">The stage it comes from; null for the build context.</param>
    /// <exception cref="DockerfileAssertionException">It does not; the message has what it copies.</exception>
    public static void Copies(StageDefinition stage, string source, string? to = null, StageDefinition? from = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (from is not null) RequireOneFile(stage, from);
        var copies = CopiedPath.AllOf(stage).ToList();
        if (copies.Exists(copy => copy.IsFrom(from) && copy.Is(source) && (to is null || copy.GoesTo(to)))) return;

        var failure = new Failure();
        foreach (var flow in copies.Select(copy => copy.Flow).Distinct(ReferenceEqualityComparer.Instance).Cast<StageFlow>()) failure.At(flow);
        if (copies.Count == 0) failure.At(stage, InstructionPosition.FromInstruction, "no path is copied");
        failure.Throw(
            $"{Readable.Capital(stage)} does not copy {source}{(from is null ? " of the build context" : $" from {from}")}{(to is null ? string.Empty : $" to {to}")}.",
            $"add COPY {(from is null ? string.Empty : $"--from={from.Name ?? Number(from.Index)} ")}{source} {to ?? "..."}, or mend what is copied.");
    }

    /// <summary>The image does not copy a path, wherever it comes from.</summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="source">The path as <c>COPY</c> or <c>ADD</c> names it; <c>./</c> or <c>/</c> before and <c>/</c> behind it do not count.</param>
    /// <exception cref="DockerfileAssertionException">It does.</exception>
    /// <remarks>A folder above the path, such as <c>.</c>, does not name it: <see cref="DoesNotTake(StageDefinition, BuildContext, string)"/> looks into folders.</remarks>
    public static void DoesNotCopy(DockerfileDefinition image, string source) => DoesNotCopy(Readable.LastStage(image), source);

    /// <summary>The stage does not copy a path, wherever it comes from.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="source">The path as <c>COPY</c> or <c>ADD</c> names it; <c>./</c> or <c>/</c> before and <c>/</c> behind it do not count.</param>
    /// <exception cref="DockerfileAssertionException">It does.</exception>
    /// <remarks>A folder above the path, such as <c>.</c>, does not name it: <see cref="DoesNotTake(StageDefinition, BuildContext, string)"/> looks into folders.</remarks>
    public static void DoesNotCopy(StageDefinition stage, string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var failure = new Failure();
        foreach (var copy in CopiedPath.AllOf(stage).Where(copy => copy.Is(source))) failure.At(copy.Flow);
        failure.ThrowIfAny($"{Readable.Capital(stage)} copies {source}.", "leave it out.");
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
