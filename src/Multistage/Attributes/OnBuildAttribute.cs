using System.Diagnostics;

namespace Multistage;

/// <summary>
/// Keeps the instruction after it for the builds that use this image as their base: <c>ONBUILD</c>. Not for <c>[From]</c>,
/// <c>[Maintainer]</c> and a second <c>[OnBuild]</c>.
/// </summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#onbuild"/>.</remarks>
/// <example>
/// <code>
/// [OnBuild, Copy(".", "/app/")]                // ONBUILD COPY . /app/
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class OnBuildAttribute : DecoratorAttribute
{
    /// <inheritdoc/>
    internal override string Decorates => "an instruction other than [From], [Maintainer] and [OnBuild]";

    /// <inheritdoc/>
    internal override bool CanDecorate(Instruction instruction) => instruction is not (From or Maintainer or OnBuild);

    /// <inheritdoc/>
    internal override Instruction? Decorate(Instruction instruction, AttributeContext context)
    {
        try
        {
            return OnBuild.Of(instruction with { Comments = default }) with { Comments = instruction.Comments };
        }
        catch (DockerfileRenderException exception)
        {
            context.Report(AuthoringRules.CannotBeWritten, null, exception.Message);
            return null;
        }
    }
}
