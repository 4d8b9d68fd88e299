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
/// <param name="target">The path at which it is mounted; variables are expanded.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class BindMountAttribute(string target) : MountAttribute
{
    /// <summary>An image or a named context whose files are mounted: <c>from</c>. The build context if nothing is said.</summary>
    public string? From { get; set; }

    /// <summary>A stage whose files are mounted: <c>from</c>.</summary>
    public Type? FromStage { get; set; }

    /// <summary>The path in it: <c>source</c>. Its root if nothing is said.</summary>
    public string? Source { get; set; }

    /// <summary>Whether it can be written; what is written is thrown away: <c>rw</c>.</summary>
    public bool ReadWrite { get; set; }

    /// <inheritdoc/>
    private protected override Mount? ReadMount(AttributeContext context)
    {
        var arguments = new Arguments("BindMount", context);
        var options = new MountOptions("bind");
        options.Add("target", arguments.Expanded(nameof(target), target));
        options.Add("from", arguments.Origin(From, FromStage));
        options.Add("source", arguments.OptionalExpanded(nameof(Source), Source));
        options.AddSwitch("rw", ReadWrite);
        return arguments.AreValid ? options.ToMount() : null;
    }
}
