using System.Diagnostics;

namespace Multistage;

/// <summary>Shows files of the build context, a stage or an image to the <c>[Run]</c> after it: <c>RUN --mount=type=bind</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#run---mounttypebind"/>.</remarks>
/// <example>
/// <code>
/// [BindMount("/src"), Run("make -C /src")]
///                         // RUN --mount=type=bind,target=/src \
///                         //     make -C /src
/// [BindMount("/in", FromStage = typeof(Builder), Source = "/out"), Run("cp -r /in /app")]
///                         // RUN --mount=type=bind,target=/in,from=builder,source=/out \
///                         //     cp -r /in /app
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class BindMountAttribute : MountDecoratorAttribute
{
    /// <summary>A mount whose named arguments say everything, in the order in which its options are to be written.</summary>
    public BindMountAttribute()
    {
    }

    /// <summary>A mount whose first option is its target; the others follow in the order of the named arguments.</summary>
    /// <param name="target">The path at which it is mounted; variables are expanded.</param>
    public BindMountAttribute(string target) => Target = target;

    /// <summary>The path at which it is mounted; variables are expanded: <c>target</c>. The working directory is where a relative one starts.</summary>
    public string? Target { get; set => field = Said(value); }

    /// <summary>An image or a named context whose files are mounted: <c>from</c>. The build context if nothing is said.</summary>
    public string? From { get; set => field = Said(value); }

    /// <summary>A stage whose files are mounted: <c>from</c>.</summary>
    public Type? FromStage { get; set => field = Said(value); }

    /// <summary>The path in it: <c>source</c>. Its root if nothing is said.</summary>
    public string? Source { get; set => field = Said(value); }

    /// <summary>Whether it can be written; what is written is thrown away: <c>rw</c>.</summary>
    public bool ReadWrite { get; set => field = Said(value); }

    /// <inheritdoc/>
    private protected override Mount? ReadMount(AttributeContext context)
    {
        var arguments = new Arguments("BindMount", context);
        var options = new MountOptions("bind", Order);
        options.Add("target", nameof(Target), arguments.Expanded(nameof(Target), Target));
        options.Add("from", FromStage is null ? nameof(From) : nameof(FromStage), arguments.Origin(From, FromStage));
        options.Add("source", nameof(Source), arguments.OptionalExpanded(nameof(Source), Source));
        options.AddSwitch("rw", nameof(ReadWrite), ReadWrite);
        return arguments.AreValid ? options.ToMount() : null;
    }
}
