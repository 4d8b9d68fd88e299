namespace Multistage;

/// <summary>A parser directive as it is written.</summary>
/// <param name="Name">The name in lower case: <c>syntax</c>, <c>escape</c> or <c>check</c>.</param>
/// <param name="Value">The whole value, of which BuildKit uses the part before the first blank.</param>
/// <param name="Line">The line it stands on, from 1.</param>
public sealed record DirectiveSyntax(string Name, string Value, int Line)
{
    internal static EquatableArray<DirectiveSyntax> Read(string text)
    {
        var lines = new LineReader();
        lines.Open(new(text));
        var frontend = FrontendDirectives.Read(lines).Found;
        lines.Restart();
        var parser = new DirectiveReading();
        while (!parser.IsDone && parser.Error is null && lines.Read())
        {
            lines.SkipByteOrderMark();
            parser.Read(lines);
        }

        var escape = parser.Found.Where(directive => directive.Name == "escape");
        return frontend.Concat(escape).OrderBy(directive => directive.Line).ToEquatableArray();
    }
}
