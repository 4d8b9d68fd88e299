namespace Multistage;

/// <content>How <c>ONBUILD</c> is written.</content>
public sealed partial record OnBuild
{
    internal override void Render(InstructionWriter writer)
    {
        Refuse.Empty(Expression.Length, nameof(Expression));
        Refuse.Unencodable(Expression, nameof(Expression));

        // Behind the line it holds the lines of its heredocs, as they stand in the file.
        var text = $"{Keyword} {Expression}";
        var lineEnd = text.IndexOf('\n');
        if (lineEnd < 0) lineEnd = text.Length;
        text = LongLine.Break(text.Substring(0, lineEnd), writer.Escape) + text.Substring(lineEnd);

        var read = DockerfileParser.ParseInstruction(text, writer.Escape, out var error) as OnBuild;
        if (read?.Expression != Expression)
        {
            throw Refuse.Because(error?.Message.TrimEnd('.') ?? "BuildKit would read another instruction", nameof(Expression));
        }

        writer.Verbatim(text);
    }
}
