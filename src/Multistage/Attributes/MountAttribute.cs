namespace Multistage;

/// <summary>The base of the attributes that add a mount to the <c>[Run]</c> after them.</summary>
public abstract class MountAttribute : DecoratorAttribute
{
    private protected MountAttribute()
    {
    }

    /// <inheritdoc/>
    internal sealed override string Decorates => "a [Run]";

    /// <inheritdoc/>
    internal sealed override bool CanDecorate(Instruction instruction) => instruction is Run;

    /// <inheritdoc/>
    internal sealed override Instruction? Decorate(Instruction instruction, AttributeContext context) =>
        instruction is Run run && ReadMount(context) is { } mount ? run with { Mounts = run.Mounts.Insert(0, mount) } : null;

    /// <summary>The mount; null where the attribute reported what is wrong with its arguments.</summary>
    private protected abstract Mount? ReadMount(AttributeContext context);
}
