using System.Runtime.CompilerServices;

namespace Multistage;

/// <summary>The base of the attributes that add a mount to the <c>[Run]</c> after them.</summary>
public abstract class MountDecoratorAttribute : DecoratorAttribute
{
    private readonly List<string> _order = [];

    private protected MountDecoratorAttribute()
    {
    }

    /// <inheritdoc/>
    internal sealed override string Decorates => "a [Run]";

    /// <summary>The properties in the order in which they were set, which is that of the source.</summary>
    private protected IReadOnlyList<string> Order => _order;

    /// <inheritdoc/>
    internal sealed override bool CanDecorate(Instruction instruction) => instruction is Run;

    /// <inheritdoc/>
    internal sealed override Instruction? Decorate(Instruction instruction, AttributeContext context) =>
        instruction is Run run && ReadMount(context) is { } mount ? run with { Mounts = run.Mounts.Insert(0, mount) } : null;

    /// <summary>The mount; null where the attribute reported what is wrong with its arguments.</summary>
    private protected abstract Mount? ReadMount(AttributeContext context);

    /// <summary>Notes that a property was set.</summary>
    private protected T Said<T>(T value, [CallerMemberName] string property = "")
    {
        _order.Add(property);
        return value;
    }
}
