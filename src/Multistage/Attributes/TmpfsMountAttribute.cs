using System.Diagnostics;

namespace Multistage;

/// <summary>Gives the <c>[Run]</c> after it a directory in memory: <c>RUN --mount=type=tmpfs</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#run---mounttypetmpfs"/>.</remarks>
/// <example>
/// <code>
/// [TmpfsMount("/tmp", Size = "64m"), Run("make")]
///                         // RUN --mount=type=tmpfs,target=/tmp,size=64m \
///                         //     make
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class TmpfsMountAttribute : MountDecoratorAttribute
{
    /// <summary>A mount whose named arguments say everything, in the order in which its options are to be written.</summary>
    public TmpfsMountAttribute()
    {
    }

    /// <summary>A mount whose first option is its target; the others follow in the order of the named arguments.</summary>
    /// <param name="target">The directory; variables are expanded.</param>
    public TmpfsMountAttribute(string target) => Target = target;

    /// <summary>The directory; variables are expanded: <c>target</c>.</summary>
    public string? Target { get; set => field = Said(value); }

    /// <summary>The most it holds, such as <c>64m</c>: <c>size</c>. No limit if nothing is said.</summary>
    public string? Size { get; set => field = Said(value); }

    /// <inheritdoc/>
    private protected override Mount? ReadMount(AttributeContext context)
    {
        var arguments = new Arguments("TmpfsMount", context);
        var options = new MountOptions("tmpfs", Order);
        options.Add("target", nameof(Target), arguments.Expanded(nameof(Target), Target));
        options.Add("size", nameof(Size), arguments.OptionalExpanded(nameof(Size), Size));
        return arguments.AreValid ? options.ToMount() : null;
    }
}
