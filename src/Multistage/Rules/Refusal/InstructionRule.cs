namespace Multistage;

/// <summary>A rule that looks at one instruction at a time.</summary>
internal abstract class InstructionRule : RefusalRule
{
    private protected InstructionRule(string id, string title, string messageFormat)
        : base(id, title, messageFormat)
    {
    }

    /// <summary>Reports what is wrong with an instruction; does nothing for one that the rule is not about.</summary>
    public abstract void Check(Instruction instruction, Place place);
}
