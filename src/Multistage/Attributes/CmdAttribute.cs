using System.Diagnostics;

namespace Multistage;

/// <summary>Sets what the container executes unless <c>docker run</c> says something else: <c>CMD</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#cmd"/>.</remarks>
/// <example>
/// <code>
/// [Cmd("python", "app.py")]                    // CMD ["python", "app.py"]
/// [Cmd(Shell = "exec python $APP")]            // CMD exec python $APP
/// </code>
/// </example>
/// <param name="arguments">The program and its arguments, each as the process gets it.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class CmdAttribute(params string[] arguments) : StatementAttribute
{
    /// <summary>A line for the stage's shell, instead of a program and its arguments.</summary>
    public string? Shell { get; set; }

    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var reader = new Arguments("Cmd", context);
        var command = CommandArguments.Read(reader, nameof(arguments), arguments, Shell);
        return reader.AreValid ? new Cmd(command) : null;
    }
}
