using System.Globalization;
using Spectre.Console;

namespace Multistage.Tool.Console;

/// <summary>How a problem is shown: <c>path:line:column: error: message</c>, the line, and carets below the place.</summary>
internal static class ProblemText
{
    private const string Margin = "    ";

    /// <summary>Writes the problem, in colour where the console has any.</summary>
    public static void Write(Problem problem, IAnsiConsole console)
    {
        var loud = new Style(problem.IsWarning ? Color.Yellow : Color.Red, decoration: Decoration.Bold);
        var text = new Paragraph()
            .Append(Place(problem) + ": ", new Style(decoration: Decoration.Bold))
            .Append(problem.IsWarning ? "warning: " : "error: ", loud)
            .Append(Printable.Of(problem.Message));
        if (problem.RuleId is { } id) text.Append($" [{id}]", new Style(decoration: Decoration.Dim));
        console.Write(text);
        console.WriteLine();
        if (Excerpt(problem) is not { } excerpt) return;
        console.Write(new Paragraph(Margin + excerpt.Line) { Overflow = Overflow.Fold });
        console.WriteLine();
        console.Write(new Paragraph(Margin + excerpt.Carets, loud) { Overflow = Overflow.Fold });
        console.WriteLine();
    }

    private static string Place(Problem problem)
    {
        var path = problem.Path is { } named ? Printable.Of(named) : "multistage";
        if (problem.Line is { } line) path += ":" + line.ToString(CultureInfo.InvariantCulture);
        if (problem.Column is { } column) path += ":" + column.ToString(CultureInfo.InvariantCulture);
        return path;
    }

    private static SourceExcerpt? Excerpt(Problem problem) =>
        problem is { Text: { } text, Line: { } line } ? SourceExcerpt.Of(text, line, problem.Column ?? 1) : null;
}
