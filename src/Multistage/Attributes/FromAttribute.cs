using System.Diagnostics;

namespace Multistage;

/// <summary>Starts a stage from an image or from an earlier stage: <c>FROM</c>.</summary>
/// <remarks>
/// The stage's name is the class name in kebab-case (<c>BackendBuilder</c> is <c>backend-builder</c>) unless <see cref="As"/>
/// says another. See <see href="https://docs.docker.com/reference/dockerfile/#from"/>.
/// </remarks>
/// <example>
/// <code>
/// [From("python:3.12-slim", Platform = "$BUILDPLATFORM")]
/// public static partial class Builder;          // FROM --platform=$BUILDPLATFORM python:3.12-slim AS builder
///
/// [From(typeof(Builder))]
/// public static partial class Test;             // FROM builder AS test
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class FromAttribute : StatementAttribute
{
    private readonly string? _image;
    private readonly Type? _stage;
    private readonly bool _isStage;

    /// <summary>Starts a stage from an image.</summary>
    /// <param name="image">The image, such as <c>python:3.12-slim</c> or <c>scratch</c>; global arguments are expanded.</param>
    public FromAttribute(string image) => _image = image;

    /// <summary>Starts a stage from an earlier one.</summary>
    /// <param name="stage">The class of that stage.</param>
    public FromAttribute(Type stage)
    {
        _stage = stage;
        _isStage = true;
    }

    /// <summary>The platform of the image, such as <c>linux/arm64</c> or <c>$BUILDPLATFORM</c>: <c>--platform</c>.</summary>
    public string? Platform { get; set; }

    /// <summary>
    /// The stage's name: a letter, then letters, digits, <c>-</c>, <c>_</c> and <c>.</c>; case does not count. Empty for a stage
    /// without a name, which other stages can copy from (<c>COPY --from=0</c>) but not start from.
    /// </summary>
    public string? As { get; set; }

    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var arguments = new Arguments("From", context);
        var image = _isStage ? arguments.StageName("stage", _stage) : arguments.RawWord("image", _image);
        var platform = Platform is null ? null : arguments.Raw(nameof(Platform), Platform);
        var name = As is null or "" ? null : As.ToLowerInvariant();
        if (name is not null && !Multistage.From.IsStageName(name))
        {
            arguments.Refuse(nameof(As), $"{Excerpt.Of(As!)} is no name for a stage: begin with a letter and use letters, digits, '-', '_' and '.'");
        }

        return arguments.AreValid ? new From(image) { Platform = platform, As = name } : null;
    }
}
