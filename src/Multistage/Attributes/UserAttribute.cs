using System.Diagnostics;

namespace Multistage;

/// <summary>Sets the user of the instructions that follow and of the container: <c>USER</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#user"/>.</remarks>
/// <example>
/// <code>
/// [User("1000:1000")]                          // USER 1000:1000
/// </code>
/// </example>
/// <param name="name">A user or <c>user:group</c>, by name or number; variables are expanded.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class UserAttribute(string name) : StatementAttribute
{
    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var arguments = new Arguments("User", context);
        var text = arguments.Expanded(nameof(name), name);
        return arguments.AreValid ? new User(text) : null;
    }
}
