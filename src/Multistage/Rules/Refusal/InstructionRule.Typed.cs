namespace Multistage;

/// <summary>A rule that looks at the instructions of one kind.</summary>
/// <typeparam name="T">The kind.</typeparam>
internal abstract class InstructionRule<T> : InstructionRule
    where T : Instruction
{
    private protected InstructionRule(string id, string title, string messageFormat)
        : base(id, title, messageFormat)
    {
    }

    /// <inheritdoc/>
    public sealed override void Check(Instruction instruction, Place place)
    {
        if (instruction is T typed) Check(typed, place);
    }

    /// <summary>Reports what is wrong with an instruction.</summary>
    protected abstract void Check(T instruction, Place place);
}
