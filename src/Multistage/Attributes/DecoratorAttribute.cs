namespace Multistage;

/// <summary>
/// The base of the attributes that change the instruction directly after them. Of several, the one nearest to the instruction
/// is applied first, so that <c>[OnBuild, CacheMount("/c"), Run("x")]</c> keeps the run with its mount. What a decorator adds
/// goes before what is there already; the order of the source stays.
/// </summary>
public abstract class DecoratorAttribute : Attribute
{
    private protected DecoratorAttribute()
    {
    }

    /// <summary>What may follow, for a message: "a [Run]", "an instruction".</summary>
    internal abstract string Decorates { get; }

    /// <summary>Whether this is an instruction that the attribute decorates.</summary>
    internal abstract bool CanDecorate(Instruction instruction);

    /// <summary>The changed instruction; null where the attribute reported what is wrong with its arguments.</summary>
    /// <param name="instruction">What stands behind it, changed by the decorators between; one that it can decorate.</param>
    /// <param name="context">Where it reports.</param>
    internal abstract Instruction? Decorate(Instruction instruction, AttributeContext context);
}
