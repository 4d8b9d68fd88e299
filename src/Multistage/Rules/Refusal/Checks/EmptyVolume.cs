namespace Multistage;

/// <summary>DF0132: a <c>VOLUME</c> has an empty path.</summary>
internal sealed class EmptyVolume() : InstructionRule<Volume>(
    "DF0132", "Empty volume path", "The path '{0}' of the volume expands to nothing: write a directory, such as /data")
{
    /// <inheritdoc/>
    protected override void Check(Volume instruction, Place place)
    {
        foreach (var word in instruction.Paths)
        {
            var path = place.Expand(word);
            if (path.Text is { Length: 0 }) place.Report(this, nameof(Volume.Paths), path.Condition, word);
        }
    }
}
