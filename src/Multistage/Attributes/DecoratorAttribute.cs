namespace Multistage;

/// <summary>The base of the attributes that change the instruction directly after them.</summary>
public abstract class DecoratorAttribute : Attribute
{
    private protected DecoratorAttribute()
    {
    }

    /// <summary>What may follow, for a message: "a [Run]", "an instruction".</summary>
    internal abstract string Decorates { get; }

    /// <summary>The changed instruction; null where it is none that this attribute decorates.</summary>
    internal abstract Instruction? Decorate(Instruction instruction, AttributeContext context);
}
