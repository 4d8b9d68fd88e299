using System.Diagnostics;

namespace Multistage;

/// <summary>Sets the program that the container executes; <c>CMD</c> is passed to it: <c>ENTRYPOINT</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#entrypoint"/>.</remarks>
/// <example>
/// <code>
/// [Entrypoint("dotnet", "Api.dll")]            // ENTRYPOINT ["dotnet", "Api.dll"]
/// [Entrypoint(Shell = "exec top -b")]          // ENTRYPOINT exec top -b
/// </code>
/// </example>
/// <param name="arguments">The program and its arguments, each as the process gets it.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class EntrypointAttribute(params string[] arguments) : StatementAttribute
{
    /// <summary>A line for the stage's shell, instead of a program and its arguments; <c>CMD</c> is then ignored.</summary>
    public string? Shell { get; set; }

    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var reader = new Arguments("Entrypoint", context);
        var command = CommandArguments.Read(reader, nameof(arguments), arguments, Shell);
        return reader.AreValid ? new Entrypoint(command) : null;
    }
}
