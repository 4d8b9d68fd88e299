namespace Multistage;

/// <summary>DF0141: the options of a mount are wrong or do not go together.</summary>
internal sealed class InvalidMount() : InstructionRule<Run>(
    "DF0141", "Invalid mount", "BuildKit refuses the mount: {0}")
{
    /// <inheritdoc/>
    protected override void Check(Run instruction, Place place)
    {
        foreach (var mount in instruction.Mounts)
        {
            var reading = MountReading.Of(mount, place);
            if (reading.Problem is { } problem) place.Report(this, nameof(Run.Mounts), reading.Condition, problem);
        }
    }
}
