namespace Multistage;

/// <summary>DF0110: a <c>FROM</c> names neither an earlier stage nor anything that could be an image.</summary>
internal sealed class InvalidBaseImage() : InstructionRule<From>(
    "DF0110", "Invalid base image", "'{0}' is neither a stage above nor the name of an image: {1}")
{
    /// <inheritdoc/>
    protected override void Check(From instruction, Place place)
    {
        if (place.Stage.Base is not null || place.Stage.BaseName.Text is not { } name || name == "scratch") return;
        var problem = name.Length == 0 ? "it expands to nothing" : ImageReference.Problem(name);
        if (problem is null) return;
        place.Report(this, nameof(From.Image), place.Stage.BaseName.Condition, name.Length == 0 ? instruction.Image : name, problem);
    }
}
