using System.Diagnostics;

namespace Multistage;

/// <summary>Puts comment lines above the instruction after it, whichever it is: <c># text</c>.</summary>
/// <remarks>
/// A Dockerfile has no comments at the end of a line. Empty lines are left out, since a bare <c>#</c> would cut the comment off
/// from the instruction. See <see href="https://docs.docker.com/reference/dockerfile/#format"/>.
/// </remarks>
/// <example>
/// <code>
/// [Comment("The tests need a shell."), From("debian:12-slim", As = "test")]
///                                              // # The tests need a shell.
///                                              // FROM debian:12-slim AS test
/// </code>
/// </example>
/// <param name="lines">The lines; one that holds line breaks becomes several.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class CommentAttribute(params string[] lines) : DecoratorAttribute
{
    /// <inheritdoc/>
    internal override string Decorates => "an instruction";

    /// <inheritdoc/>
    internal override bool CanDecorate(Instruction instruction) => true;

    /// <inheritdoc/>
    internal override Instruction? Decorate(Instruction instruction, AttributeContext context)
    {
        var arguments = new Arguments("Comment", context);
        var comments = arguments.Each(nameof(lines), lines, arguments.Verbatim)
            .SelectMany(text => text.Split('\n'))
            .Select(Whitespace.Trim)
            .Where(line => line.Length > 0)
            .ToList();
        if (arguments.AreValid && comments.Count == 0) arguments.Refuse(nameof(lines), "say something");
        foreach (var comment in comments)
        {
            if (CommentLines.IsDirective(comment))
            {
                arguments.Refuse(nameof(lines), $"{Excerpt.Of(comment)} would be a directive: use [SkipChecks] or an argument of [Dockerfile]");
            }
        }

        return arguments.AreValid ? instruction with { Comments = comments.Concat(instruction.Comments).ToEquatableArray() } : null;
    }
}
