namespace Multistage;

/// <summary>A check that looks at one instruction, with the variables that it sees.</summary>
internal abstract class InstructionCheck : CheckRule
{
    private protected InstructionCheck(string id, string name, string messageFormat)
        : base(id, name, messageFormat)
    {
    }

    /// <summary>Reports what is wrong with an instruction; does nothing for one that the check is not about.</summary>
    public abstract void Check(Instruction instruction, Place place, CheckRun run);
}
