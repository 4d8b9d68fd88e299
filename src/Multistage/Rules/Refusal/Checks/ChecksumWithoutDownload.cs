namespace Multistage;

/// <summary>DF0124: a <c>--checksum</c> is not about exactly one thing from elsewhere.</summary>
internal sealed class ChecksumWithoutDownload() : InstructionRule<Add>(
    "DF0124", "Checksum without a download", "--checksum is for one source that is downloaded over HTTP or comes from a Git repository: {0}")
{
    /// <inheritdoc/>
    protected override void Check(Add instruction, Place place)
    {
        var checksum = place.Expand(instruction.Checksum);
        if (checksum.Text is not { Length: > 0 }) return;
        if (instruction.Sources.Count != 1)
        {
            place.Report(this, nameof(Add.Checksum), checksum.Condition, "give each source an ADD of its own");
            return;
        }

        var source = place.Expand(instruction.Sources[0]);
        if (source.Text is { } text && !RemoteSource.Of(text).CanHaveChecksum)
        {
            place.Report(this, nameof(Add.Checksum), source.Condition ?? checksum.Condition, $"leave it out for '{text}'");
        }
    }
}
