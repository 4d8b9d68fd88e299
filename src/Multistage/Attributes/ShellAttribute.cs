using System.Diagnostics;

namespace Multistage;

/// <summary>Sets the shell of the shell forms that follow: <c>SHELL</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#shell"/>.</remarks>
/// <example>
/// <code>
/// [Shell("/bin/bash", "-o", "pipefail", "-c")]   // SHELL ["/bin/bash", "-o", "pipefail", "-c"]
/// </code>
/// </example>
/// <param name="arguments">The shell and its arguments; a command is passed after them.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class ShellAttribute(params string[] arguments) : StatementAttribute
{
    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var reader = new Arguments("Shell", context);
        var shell = reader.Exec(nameof(arguments), arguments, "name the shell and its arguments");
        return reader.AreValid ? new Shell(shell) : null;
    }
}
