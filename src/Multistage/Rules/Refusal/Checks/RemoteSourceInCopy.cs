namespace Multistage;

/// <summary>DF0121: a <c>COPY</c> has a download or a Git repository as its source.</summary>
internal sealed class RemoteSourceInCopy() : InstructionRule<Copy>(
    "DF0121", "COPY from elsewhere", "COPY takes files of the build context alone: use ADD to get '{0}'")
{
    /// <inheritdoc/>
    protected override void Check(Copy instruction, Place place)
    {
        foreach (var word in instruction.Sources)
        {
            var value = place.Expand(word);
            if (value.Text is not { } text) continue;
            var source = RemoteSource.Of(text);
            if (source.Problem is null && (source.IsGit || source.IsDownload))
            {
                place.Report(this, nameof(Copy.Sources), value.Condition, text);
            }
        }
    }
}
