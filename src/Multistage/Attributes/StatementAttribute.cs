namespace Multistage;

/// <summary>
/// The base of the attributes that stand for an instruction. The generator makes the attribute as it is written in the source,
/// then asks it for its instruction, so that what an attribute means is said in its own file and nowhere else.
/// </summary>
public abstract class StatementAttribute : Attribute
{
    private protected StatementAttribute()
    {
    }

    /// <summary>The instruction this attribute stands for; null where it reported why there is none.</summary>
    internal abstract Instruction? ToInstruction(AttributeContext context);
}
