namespace Multistage;

/// <content>What an instruction does to the image.</content>
public abstract partial record Instruction
{
    /// <summary>
    /// Does to the image, and to the variables that the next instruction sees, what BuildKit's conversion does. Where it refuses
    /// the instruction, a rule has said so, and what becomes of the image does not matter.
    /// </summary>
    internal abstract void Evaluate(Place place);
}
