using System.Diagnostics;

namespace Multistage;

/// <summary>One instruction in the words of the Dockerfile, for syntax that no other attribute covers.</summary>
/// <remarks>
/// It is read and checked as BuildKit does, with the escape character of the file; heredocs may follow on lines of their own.
/// See <see href="https://docs.docker.com/reference/dockerfile/#format"/>.
/// </remarks>
/// <example>
/// <code>
/// [Instruction("ENTRYPOINT []")]               // ENTRYPOINT []
/// [Instruction("RUN python3 &lt;&lt;EOF\nprint(1)\nEOF")]
///                                              // RUN python3 &lt;&lt;EOF
///                                              // print(1)
///                                              // EOF
/// </code>
/// </example>
/// <param name="text">One instruction, not a <c>FROM</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class InstructionAttribute(string text) : StatementAttribute
{
    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var arguments = new Arguments("Instruction", context);
        var lines = arguments.Lines(nameof(text), text);
        if (!arguments.AreValid) return null;

        var instruction = DockerfileParser.ParseInstruction(lines, context.EscapeCharacter, out var error);
        if (error is not null) context.Report(AuthoringRules.RefusedByBuildKit, nameof(text), error.Message);
        return instruction;
    }
}
