namespace Multistage;

/// <summary>DF0142: a mount hides the whole file system.</summary>
internal sealed class MountOnRoot() : InstructionRule<Run>(
    "DF0142", "Mount on the root directory", "A {0} mount cannot be on '/': give it a target, or set a WORKDIR before, where a mount without target goes")
{
    /// <inheritdoc/>
    protected override void Check(Run instruction, Place place)
    {
        foreach (var mount in instruction.Mounts)
        {
            var reading = MountReading.Of(mount, place);
            if (reading.Problem is not null || reading.Type is "secret" or "ssh") continue;
            var directory = place.Stage.Image.WorkingDir;
            var target = reading.Target;
            if (target.StartsWith("/", StringComparison.Ordinal) ? target != "/" : UnixPath.Join(directory.Text ?? "/", target) != "/") continue;
            var isRelative = !target.StartsWith("/", StringComparison.Ordinal);
            place.Report(this, nameof(Run.Mounts), reading.Condition ?? (isRelative ? directory.Condition : null), reading.Type);
        }
    }
}
