namespace Multistage;

/// <summary>
/// The expression that the engine makes of a pattern: <c>*</c> becomes <c>[^/]*</c>, <c>**/</c> becomes <c>(.*/)?</c>. It looks at
/// one character after the other, also in brackets, and leaves <c>{</c>, <c>|</c> and <c>^</c> as they are; so does this.
/// </summary>
internal sealed class PatternExpression
{
    private readonly int[] _pattern;
    private readonly List<int> _expression = ['^'];

    private PatternExpression(int[] pattern) => _pattern = pattern;

    /// <summary>How the pattern is compared.</summary>
    public PatternKind Kind { get; private set; } = PatternKind.Exact;

    /// <summary>The expression; of use only where <see cref="Kind"/> says so.</summary>
    public int[] Expression => [.. _expression, '$'];

    public static PatternExpression Of(string pattern)
    {
        var expression = new PatternExpression(CodePoints.Of(pattern));
        expression.Translate();
        return expression;
    }

    private void Translate()
    {
        // The engine's scanner skips a byte order mark.
        var start = _pattern.Length > 0 && _pattern[0] == WordExpander.ByteOrderMark ? 1 : 0;
        for (var at = start; at < _pattern.Length; at++)
        {
            var point = _pattern[at];
            switch (point)
            {
                case '*' when At(at + 1) == '*':
                    var isFirst = at == start;
                    at += At(at + 2) == '/' ? 2 : 1;
                    AddTwoStars(isLast: at + 1 == _pattern.Length);
                    if (isFirst) Kind = PatternKind.Suffix;
                    break;
                case '*':
                    Add("[^/]*");
                    break;
                case '?':
                    Add("[^/]");
                    break;
                case '\\' when at + 1 < _pattern.Length:
                    Add("\\");
                    _expression.Add(_pattern[++at]);
                    break;
                case '[' or ']':
                    _expression.Add(point);
                    Kind = PatternKind.Expression;
                    break;
                case '.' or '+' or '(' or ')' or '$':
                    _expression.AddRange(['\\', point]);
                    break;
                default:
                    _expression.Add(point);
                    break;
            }
        }
    }

    private int At(int at) => at < _pattern.Length ? _pattern[at] : -1;

    /// <summary>At the end they take all that follows; elsewhere any number of folders.</summary>
    private void AddTwoStars(bool isLast)
    {
        if (!isLast) Add("(.*/)?");
        else if (Kind == PatternKind.Exact) Kind = PatternKind.Prefix;
        else Add(".*");
    }

    private void Add(string expression)
    {
        foreach (var character in expression) _expression.Add(character);
        Kind = PatternKind.Expression;
    }
}
