using System.Diagnostics;

namespace Multistage;

/// <summary>A mount for the <c>[Run]</c> after it, in the words of the Dockerfile, for what the other mounts cannot say.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#run---mount"/>.</remarks>
/// <example>
/// <code>
/// [Mount("type=cache,dst=/root/.cache,readonly=false"), Run("make")]
///                         // RUN --mount=type=cache,dst=/root/.cache,readonly=false \
///                         //     make
/// </code>
/// </example>
/// <param name="options">Options that commas separate, as they follow <c>--mount=</c>; one that holds a comma is in double quotes.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class MountAttribute(string options) : MountDecoratorAttribute
{
    /// <inheritdoc/>
    private protected override Mount? ReadMount(AttributeContext context)
    {
        var arguments = new Arguments("Mount", context);
        var text = arguments.Text(nameof(options), options);
        if (!arguments.AreValid) return null;
        if (CommaValues.Read(text) is { } read) return new(new EquatableArray<MountOption>(read));
        arguments.Refuse(nameof(options), $"{Excerpt.Of(text)} is no list of options: write type=cache,target=/path, and one that holds a comma in double quotes");
        return null;
    }
}
