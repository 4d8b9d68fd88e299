using System.Diagnostics;

namespace Multistage;

/// <summary>Sets the working directory of what follows, and makes it where it does not exist: <c>WORKDIR</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#workdir"/>.</remarks>
/// <example>
/// <code>
/// [Workdir("/app")]                            // WORKDIR /app
/// </code>
/// </example>
/// <param name="path">The directory, relative to the one before; variables are expanded.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class WorkdirAttribute(string path) : StatementAttribute
{
    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var arguments = new Arguments("Workdir", context);
        var text = arguments.Expanded(nameof(path), path);
        return arguments.AreValid ? new Workdir(text) : null;
    }
}
