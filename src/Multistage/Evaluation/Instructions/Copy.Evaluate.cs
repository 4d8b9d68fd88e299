namespace Multistage;

/// <content>What <c>COPY</c> does to the image.</content>
public sealed partial record Copy
{
    /// <inheritdoc/>
    internal override void Evaluate(Place place) =>
        CopiedFiles.Commit(Keyword, Parents, Chown, Chmod, Sources, Heredocs, Destination, place);
}
