using System.Diagnostics;

namespace Multistage;

/// <summary>
/// Puts the instructions of another class in its place: of this project or of a referenced one, so that stages share what
/// they have in common.
/// </summary>
/// <remarks>
/// The class has instruction attributes and no <c>[From]</c>. A project that offers such classes to others sets
/// <c>&lt;MultistageSnippets&gt;true&lt;/MultistageSnippets&gt;</c>, or its attributes are not in the compiled assembly.
/// </remarks>
/// <example>
/// <code>
/// [Env("TZ", "UTC")]
/// [User("1000")]
/// public static class CompanyDefaults;
///
/// [From("debian:12-slim")]
/// [Use(typeof(CompanyDefaults))]               // ENV TZ=UTC
///                                              // USER 1000
/// public static partial class Final;
/// </code>
/// </example>
/// <param name="snippet">The class.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class UseAttribute(Type snippet) : StatementAttribute
{
    /// <summary>The class whose instructions stand here.</summary>
    public Type Snippet { get; } = snippet;

    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        // Whoever reads the attributes puts the snippet's instructions here before it would ask; a Type tells nothing about them.
        context.Report(AuthoringRules.InvalidSnippet, nameof(snippet), "[Use]", "its class was not read");
        return null;
    }
}
