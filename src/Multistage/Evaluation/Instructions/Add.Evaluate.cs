namespace Multistage;

/// <content>What <c>ADD</c> does to the image.</content>
public sealed partial record Add
{
    /// <inheritdoc/>
    internal override void Evaluate(Place place) =>
        CopiedFiles.Commit(Keyword, parents: false, Chown, Chmod, Sources, Heredocs, Destination, place);
}
