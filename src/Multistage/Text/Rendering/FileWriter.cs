using System.Text;

namespace Multistage;

/// <summary>Writes the parts of a file one after the other, with the blank lines that belong between them.</summary>
internal sealed class FileWriter
{
    private readonly StringBuilder _text = new();
    private readonly char _escape;

    public FileWriter(Directives directives)
    {
        _escape = directives.EscapeCharacter;
        if (_escape is not ('\\' or '`')) throw Refuse.Because(@"it is \ or `", nameof(Directives.Escape));
        Directive("syntax", directives.Syntax, nameof(Directives.Syntax));
        Directive("escape", directives.Escape?.ToString(), nameof(Directives.Escape));
        Directive("check", directives.Check, nameof(Directives.Check));
        BlankLine();
    }

    /// <summary>The comment that opens the file.</summary>
    public void Header(EquatableArray<string> lines)
    {
        if (lines.IsEmpty) return;
        KeepFromDirectives(lines[0]);
        var text = CommentLines.Write(lines, nameof(Dockerfile.Header));
        Refuse.LongLines(text, nameof(Dockerfile.Header));

        // A bare # keeps BuildKit from taking the header for a description of what follows.
        _text.Append(text).Append("#\n");
        BlankLine();
    }

    /// <summary>A stage, after a blank line.</summary>
    public void Stage(Stage stage)
    {
        BlankLine();
        Instruction(stage.From);
        foreach (var instruction in stage.Instructions)
        {
            if (instruction is From) throw Refuse.Because("a FROM among the instructions of a stage would start another stage", nameof(Multistage.Stage.Instructions));
            Instruction(instruction);
        }
    }

    /// <summary>An instruction with its comments.</summary>
    public void Instruction(Instruction instruction)
    {
        if (!instruction.Comments.IsEmpty) KeepFromDirectives(instruction.Comments[0]);
        _text.Append(DockerfileRenderer.Render(instruction, _escape));
    }

    public override string ToString() => _text.ToString();

    private void Directive(string name, string? value, string argument)
    {
        if (value is null) return;
        Refuse.Unwritable(value, argument);
        var line = name + "=" + DirectiveValue.Write(value, argument);
        Refuse.LongLines("#" + line, argument);
        CommentLines.AppendLine(_text, "#", line);
    }

    /// <summary>Any line that is none ends the directives, so a blank line keeps a first comment such as <c>escape=x</c> a comment.</summary>
    private void KeepFromDirectives(string firstComment)
    {
        if (_text.Length == 0 && CommentLines.IsDirective(firstComment)) _text.Append('\n');
    }

    private void BlankLine()
    {
        if (_text.Length > 0 && !(_text.Length > 1 && _text[_text.Length - 2] == '\n')) _text.Append('\n');
    }
}
