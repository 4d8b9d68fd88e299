using System.Diagnostics;

namespace Multistage;

/// <summary>One instruction in the words of the Dockerfile, for syntax that no other attribute covers.</summary>
/// <remarks>
/// It is read and checked as BuildKit does, with the escape character of the file; heredocs may follow on lines of their own.
/// The line ends of a C# file do not count, so <c>\r\n</c> in a string is <c>\n</c>; where a heredoc is to hold <c>\r\n</c>, give
/// each line as a string of its own, such as <c>"print(1)\r"</c>.
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
/// <param name="text">One instruction, not a <c>FROM</c>; where there are several strings, each is a line of it.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class InstructionAttribute(params string[] text) : StatementAttribute
{
    /// <summary>The arguments of the attribute that stands for an instruction.</summary>
    /// <param name="instruction">The instruction.</param>
    /// <param name="escape">The escape character of the file.</param>
    internal static string[] LinesOf(Instruction instruction, char escape)
    {
        var text = DockerfileRenderer.Render(instruction, escape);
        text = text.Substring(0, text.Length - 1);
        return text.IndexOf("\r\n", StringComparison.Ordinal) < 0 ? [text] : text.Split('\n');
    }

    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var arguments = new Arguments("Instruction", context);
        var lines = arguments.OneOrMore(nameof(text), text, arguments.Verbatim, "write an instruction");
        if (!arguments.AreValid) return null;

        var instruction = DockerfileParser.ParseInstruction(string.Join("\n", lines), context.EscapeCharacter, out var error);
        if (error is not null) context.Report(AuthoringRules.RefusedByBuildKit, nameof(text), error.Message);
        return instruction;
    }
}
