namespace Multistage;

/// <summary>A comment that BuildKit obeys: <c>syntax=</c>, <c>escape=</c> or <c>check=</c>, with blanks around the <c>=</c> or without.</summary>
internal static class DirectiveComment
{
    public static bool IsOne(string comment)
    {
        var equals = comment.IndexOf('=');
        if (equals < 0) return false;
        var name = Whitespace.Trim(comment.Substring(0, equals));
        return Is("syntax") || Is("escape") || Is("check");

        bool Is(string directive) => string.Equals(name, directive, StringComparison.OrdinalIgnoreCase);
    }
}
