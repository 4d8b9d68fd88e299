namespace Multistage;

/// <summary>DF0125: the <c>--checksum</c> of a download is no digest.</summary>
internal sealed class InvalidChecksum() : InstructionRule<Add>(
    "DF0125", "Invalid checksum", "'{0}' is no digest: {1}")
{
    /// <inheritdoc/>
    protected override void Check(Add instruction, Place place)
    {
        var checksum = place.Expand(instruction.Checksum);
        if (checksum.Text is not { Length: > 0 } text || instruction.Sources.Count != 1) return;
        var source = place.Expand(instruction.Sources[0]);
        if (source.Text is not { } address || !RemoteSource.Of(address).IsDownload) return;
        if (ContentDigest.Problem(text) is { } problem)
        {
            place.Report(this, nameof(Add.Checksum), checksum.Condition ?? source.Condition, text, problem);
        }
    }
}
