using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Multistage.Tool.Ejecting;

/// <summary>
/// Which parts of a C# file a class takes with it: its attributes, the comments right above it, its documentation, and one of the
/// gaps around it. Directives stay, since what follows may count on them.
/// </summary>
internal static class ClassRemoval
{
    /// <summary>The parts, in order.</summary>
    public static IEnumerable<TextSpan> Spans(TypeDeclarationSyntax declaration, string text)
    {
        var start = CommentsAbove(declaration);
        foreach (var comment in declaration.GetLeadingTrivia().Where(IsDocumentation))
        {
            if (comment.FullSpan.End <= start) yield return WholeLines(TextSpan.FromBounds(comment.FullSpan.Start, comment.FullSpan.End), text);
        }

        var trailing = declaration.GetTrailingTrivia();
        yield return WithGap(WholeLines(TextSpan.FromBounds(start, trailing.Count > 0 ? trailing.FullSpan.End : declaration.Span.End), text), text);
    }

    /// <summary>
    /// The first directive inside of a class whose other half is outside: <c>#endif</c> without its <c>#if</c>. Null where there is none.
    /// </summary>
    public static SyntaxTrivia? HalfDirective(TypeDeclarationSyntax declaration)
    {
        var open = new Stack<SyntaxTrivia>();
        foreach (var trivia in declaration.DescendantTrivia())
        {
            if (!trivia.IsDirective || !declaration.Span.Contains(trivia.Span)) continue;
            switch (trivia.Kind())
            {
                case SyntaxKind.IfDirectiveTrivia or SyntaxKind.RegionDirectiveTrivia:
                    open.Push(trivia);
                    break;
                case SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia when open.Count == 0:
                    return trivia;
                case SyntaxKind.EndIfDirectiveTrivia or SyntaxKind.EndRegionDirectiveTrivia when !open.TryPop(out _):
                    return trivia;
            }
        }

        return open.TryPop(out var last) ? last : null;
    }

    /// <summary>Whether a file says nothing but usings, namespaces and comments.</summary>
    public static bool IsEmpty(CompilationUnitSyntax root) =>
        root.AttributeLists.Count == 0
        && root.Usings.All(directive => directive.GlobalKeyword.IsKind(SyntaxKind.None))
        && root.Members.All(IsEmpty)
        && !root.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia));

    private static bool IsEmpty(MemberDeclarationSyntax member) => member is BaseNamespaceDeclarationSyntax space && space.Members.All(IsEmpty);

    /// <summary>Where the comments begin that stand above a class without a blank line or a directive between.</summary>
    private static int CommentsAbove(TypeDeclarationSyntax declaration)
    {
        var start = declaration.SpanStart;
        var isLineEmpty = false;
        foreach (var trivia in declaration.GetLeadingTrivia().Reverse())
        {
            if (trivia.IsKind(SyntaxKind.WhitespaceTrivia)) continue;
            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                if (isLineEmpty) break;
                isLineEmpty = true;
            }
            else if (IsDocumentation(trivia) || trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            {
                start = trivia.FullSpan.Start;
                isLineEmpty = false;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    private static bool IsDocumentation(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia);

    /// <summary>With the indentation where the rest of the line goes too; otherwise what stands beside it keeps its place.</summary>
    private static TextSpan WholeLines(TextSpan span, string text)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && text[start - 1] is ' ' or '\t') start--;
        var beginsLine = start == 0 || text[start - 1] is '\n' or '\r';
        var endsLine = end == text.Length || text[end - 1] is '\n' or '\r';
        if (beginsLine && endsLine) return TextSpan.FromBounds(start, end);
        if (beginsLine) return TextSpan.FromBounds(span.Start, end);
        while (endsLine && end > span.Start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(endsLine ? start : span.Start, end);
    }

    /// <summary>With the blank lines above, or those below where it was the first: two gaps become one.</summary>
    private static TextSpan WithGap(TextSpan span, string text)
    {
        var (start, end) = (span.Start, span.End);
        if (start > 0 && text[start - 1] is not ('\n' or '\r')) return span;
        var next = Line(text, end);
        if (next.IsEmpty || next[0] == '}')
        {
            while (start > 0 && LineAbove(text, start) is var above && text.AsSpan(above, start - above).Trim().IsEmpty) start = above;
        }

        var isFirst = start == 0 || text.AsSpan(LineAbove(text, start), start - LineAbove(text, start)).TrimEnd() is [.., '{'];
        while (isFirst && end < text.Length && Line(text, end).IsEmpty) end = LineEnd(text, end);
        return TextSpan.FromBounds(start, end);
    }

    private static ReadOnlySpan<char> Line(string text, int start) => text.AsSpan(start, LineEnd(text, start) - start).Trim();

    private static int LineEnd(string text, int start)
    {
        var feed = text.IndexOf('\n', start);
        return feed < 0 ? text.Length : feed + 1;
    }

    private static int LineAbove(string text, int start) => start < 2 ? 0 : text.LastIndexOf('\n', start - 2) + 1;
}
