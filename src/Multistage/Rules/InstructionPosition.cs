namespace Multistage;

/// <summary>Where an instruction stands in a <see cref="Dockerfile"/>.</summary>
/// <param name="Stage">The index of its stage; <see cref="Global"/> for what stands before the first <c>FROM</c>.</param>
/// <param name="Index">Its index in the stage; <see cref="FromInstruction"/> for the stage's <c>FROM</c>.</param>
public readonly record struct InstructionPosition(int Stage, int Index)
{
    /// <summary>The <see cref="Stage"/> of what stands before the first <c>FROM</c>.</summary>
    public const int Global = -1;

    /// <summary>The <see cref="Index"/> of a stage's <c>FROM</c>.</summary>
    public const int FromInstruction = -1;
}
