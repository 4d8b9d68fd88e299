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
/// <param name="target">The directory; variables are expanded.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class TmpfsMountAttribute(string target) : MountAttribute
{
    /// <summary>The most it holds, such as <c>64m</c>: <c>size</c>. No limit if nothing is said.</summary>
    public string? Size { get; set; }

    /// <inheritdoc/>
    private protected override Mount? ReadMount(AttributeContext context)
    {
        var arguments = new Arguments("TmpfsMount", context);
        var options = new MountOptions("tmpfs");
        options.Add("target", arguments.Expanded(nameof(target), target));
        options.Add("size", arguments.OptionalExpanded(nameof(Size), Size));
        return arguments.AreValid ? options.ToMount() : null;
    }
}
