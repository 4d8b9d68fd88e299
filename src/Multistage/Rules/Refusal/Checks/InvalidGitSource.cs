namespace Multistage;

/// <summary>DF0122: the address of a Git repository has options that BuildKit does not understand.</summary>
internal sealed class InvalidGitSource() : InstructionRule(
    "DF0122", "Invalid Git address", "BuildKit refuses the address '{0}': {1}")
{
    /// <inheritdoc/>
    public override void Check(Instruction instruction, Place place)
    {
        var sources = (instruction as Add)?.Sources ?? (instruction as Copy)?.Sources ?? default;
        foreach (var word in sources)
        {
            var value = place.Expand(word);
            if (value.Text is not { } text || RemoteSource.Of(text).Problem is not { } problem) continue;
            place.Report(this, nameof(Add.Sources), value.Condition, text, problem);
        }
    }
}
