using System.Globalization;
using Multistage.Tool.Console;
using Spectre.Console;

namespace Multistage.Tool.Comparing;

/// <summary>The differences of two Dockerfiles for a person.</summary>
internal sealed class ComparisonText(string firstName, string secondName, IAnsiConsole console)
{
    private const int LongestText = 120;
    private const int LongestContext = 40;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Removed = new(Color.Red);
    private static readonly Style Added = new(Color.Green);
    private static readonly Style Changed = new(Color.Yellow);

    /// <summary>Writes them; nothing where there are none.</summary>
    public void Write(IReadOnlyList<Difference> differences)
    {
        var scope = string.Empty;
        foreach (var difference in differences)
        {
            if (difference.Scope != scope) Line(new Paragraph().Append(Printable.Of(scope = difference.Scope), Bold));
            Write(difference);
        }
    }

    private void Write(Difference difference)
    {
        switch (difference.Kind)
        {
            case ChangeKind.Added or ChangeKind.StageAdded:
                Line(Entry("+ ", Added, secondName, difference.Second!, Added));
                break;
            case ChangeKind.Removed or ChangeKind.StageRemoved:
                Line(Entry("- ", Removed, firstName, difference.First!, Removed));
                break;
            default:
                Line(Entry("~ ", Changed, firstName, difference.First!, Style.Plain));
                Line(Entry("  ", Changed, secondName, difference.Second!, Style.Plain));
                if (difference.Kind == ChangeKind.StageMoved) Line(new Paragraph("        moved to another place among the stages"));
                foreach (var part in difference.Parts) Write(part);
                break;
        }
    }

    private static Paragraph Entry(string mark, Style style, string name, Side side, Style textStyle)
    {
        var place = side.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{name}:{line}") : name;
        var text = side.Text.Length > LongestText ? side.Text[..LongestText] + "…" : side.Text;
        return new Paragraph()
            .Append("  " + mark, style)
            .Append(Printable.Of(place) + "  ", Dim)
            .Append(Printable.Of(text), textStyle);
    }

    private void Write(PartDifference part)
    {
        var line = new Paragraph().Append($"        {Printable.Of(part.Part)}:", Dim);
        if (!IsLines(part)) line.Append(" ");
        switch (part)
        {
            case { First: null }:
                Line(line.Append(Mark(ChangeKind.Added, part.Second!), Added));
                break;
            case { Second: null }:
                Line(line.Append(Mark(ChangeKind.Removed, part.First), Removed));
                break;
            case { First: var first, Second: var second } when IsLines(part):
                Line(line);
                WriteLines(WordDiff.Between(first, second));
                break;
            default:
                foreach (var (change, text) in WordDiff.Between(part.First, part.Second)) line.Append(Mark(change, text), StyleOf(change));
                Line(line);
                break;
        }
    }

    private static bool IsLines(PartDifference part) =>
        part is { First: { } first, Second: { } second } && (first.Contains('\n', StringComparison.Ordinal) || second.Contains('\n', StringComparison.Ordinal));

    /// <summary>The lines of a script that differ.</summary>
    private void WriteLines(IEnumerable<(ChangeKind? Change, string Text)> pieces)
    {
        foreach (var (change, text) in pieces)
        {
            if (change is null) continue;
            var mark = change == ChangeKind.Removed ? "- " : "+ ";
            foreach (var line in text.TrimEnd('\n').Split('\n')) Line(new Paragraph($"          {mark}{Printable.Of(line)}", StyleOf(change)));
        }
    }

    /// <summary>The text with its mark, which says without colours what a colour says; what is in both is cut in the middle.</summary>
    private static string Mark(ChangeKind? change, string text) => change switch
    {
        ChangeKind.Removed => $"[-{Printable.Of(text)}-]",
        ChangeKind.Added => $"{{+{Printable.Of(text)}+}}",
        _ when text.Length > (2 * LongestContext) + 3 => Printable.Of($"{text[..LongestContext]} … {text[^LongestContext..]}"),
        _ => Printable.Of(text),
    };

    private static Style StyleOf(ChangeKind? change) => change switch
    {
        ChangeKind.Removed => Removed,
        ChangeKind.Added => Added,
        _ => Style.Plain,
    };

    private void Line(Paragraph line)
    {
        console.Write(line);
        console.WriteLine();
    }
}
