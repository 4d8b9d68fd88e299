namespace Multistage;

/// <summary>
/// Writes a model as text, in one canonical style: same model, same bytes, on every machine. Lines end in <c>\n</c>, and
/// <see cref="DockerfileParser"/> reads the text back to the same instructions.
/// </summary>
public static class DockerfileRenderer
{
    /// <summary>The whole file.</summary>
    /// <returns>The text, ending in a line feed; empty for an empty model.</returns>
    /// <exception cref="DockerfileRenderException">
    /// A value cannot be written in a Dockerfile so that BuildKit reads it back. Nothing is ever written in part.
    /// </exception>
    public static string Render(Dockerfile dockerfile)
    {
        var writer = new FileWriter(dockerfile.Directives);
        writer.Header(dockerfile.Header);
        foreach (var arg in dockerfile.GlobalArgs) writer.Instruction(arg);
        foreach (var stage in dockerfile.Stages) writer.Stage(stage);
        return writer.ToString();
    }

    /// <summary>One instruction with its comments, as it stands in a file.</summary>
    /// <param name="instruction">What to write.</param>
    /// <param name="escape">The escape character of the file: <c>\</c> or <c>`</c>.</param>
    /// <returns>The text, ending in a line feed.</returns>
    /// <exception cref="DockerfileRenderException">A value cannot be written in a Dockerfile.</exception>
    public static string Render(Instruction instruction, char escape = '\\')
    {
        var writer = new InstructionWriter(instruction.Keyword, escape);
        instruction.Render(writer);
        var text = CommentLines.Write(instruction.Comments, "Comments") + writer.Finish();
        Refuse.LongLines(text, null);
        return text;
    }
}
