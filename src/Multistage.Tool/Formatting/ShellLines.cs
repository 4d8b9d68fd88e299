namespace Multistage.Tool.Formatting;

/// <summary>
/// The lines of a shell's command. The commands of its outermost list begin in one column, and so do the lines of one command;
/// what is indented further, in an <c>if</c> or a loop, stays so.
/// </summary>
internal sealed class ShellLines
{
    /// <summary>The blanks before <c>&amp;&amp;</c> and <c>||</c>, behind which the text begins in the usual column.</summary>
    public const int OperatorIndentation = 1;

    private readonly string _text;
    private readonly int _start;
    private readonly char _escape;
    private readonly ShellOutline _outline;
    private readonly List<Segment> _lines = [];

    /// <summary>The columns that the author gave the lines; null for one that begins on the keyword's line.</summary>
    private readonly List<int?> _columns = [];

    private ShellLines(JoinedLines joined, int start, char escape)
    {
        (_text, _start, _escape) = (joined.Text, start, escape);
        _outline = ShellOutline.Of(_text[start..]);
        Split(joined.Breaks);
        Indent();
    }

    /// <summary>The lines from a position of an instruction to its end.</summary>
    public static IReadOnlyList<Segment> Of(JoinedLines joined, int start, char escape) => new ShellLines(joined, start, escape)._lines;

    /// <summary>Splits at the breaks that stand between words.</summary>
    private void Split(IReadOnlyList<LineBreak> breaks)
    {
        var (start, column) = (_start, (int?)null);
        foreach (var one in breaks)
        {
            if (one.Position <= _start)
            {
                column = Layout.Column(_text, one.Position, _start);
                continue;
            }

            var (end, next) = (one.Position, one.Position);
            while (end > start && IsBlank(_text[end - 1])) end--;
            while (next < _text.Length && IsBlank(_text[next])) next++;
            if (end < start || !IsPause(end, next))
            {
                // Another break between the same two words.
                if (one.Position <= start) column = Layout.Column(_text, one.Position, start);
                continue;
            }

            Add(start, end, column);
            (start, column) = (next, Layout.Column(_text, one.Position, next));
        }

        Add(start, _text.Length, column);
    }

    private void Add(int start, int end, int? column)
    {
        _lines.Add(new(start, end));
        _columns.Add(column);
    }

    private static bool IsBlank(char character) => character is ' ' or '\t';

    /// <summary>Whether only blanks that mean nothing are there, and none that is escaped.</summary>
    private bool IsPause(int start, int end) =>
        start > _start && end > start && _outline.IsPlain(start - _start, end - _start) && _text[start - 1] != '\\' && _text[start - 1] != _escape;

    private void Indent()
    {
        var operators = new Queue<ShellOperator>(_outline.Operators);
        var end = 0;
        for (var first = 0; first < _lines.Count;)
        {
            var isOperator = StartsWithOperator(first, operators);
            var next = first + 1;
            while (next < _lines.Count && !StartsCommand(_lines[next].Start - _start, operators, ref end)) next++;
            Indent(first, next, isOperator);
            first = next;
        }
    }

    private bool StartsWithOperator(int line, Queue<ShellOperator> operators) =>
        line > 0 && operators.TryPeek(out var one) && one.Start == _lines[line].Start - _start;

    /// <summary>Whether a line begins with an operator, or right behind one.</summary>
    /// <param name="start">Where the line starts in the shell's text.</param>
    /// <param name="operators">The operators that no line before was compared with.</param>
    /// <param name="end">Where the last operator before ends.</param>
    private bool StartsCommand(int start, Queue<ShellOperator> operators, ref int end)
    {
        while (operators.TryPeek(out var one) && one.End <= start) end = operators.Dequeue().End;
        if (operators.TryPeek(out var here) && here.Start == start) return true;
        return end > 0 && string.IsNullOrWhiteSpace(_text[(_start + end)..(_start + start)]);
    }

    /// <summary>Lays out the lines of one command.</summary>
    private void Indent(int first, int end, bool isOperator)
    {
        if (isOperator) _lines[first] = _lines[first] with { Indentation = IndentationOf(_lines[first]) };
        if (end == first + 1) return;
        var least = Enumerable.Range(first + 1, end - first - 1).Min(line => _columns[line]!.Value);

        // What follows a line of its own may stand deeper; what follows a keyword or an operator is below the text behind it.
        var isBelow = isOperator || _columns[first] is null;
        var deeper = isBelow ? 0 : Math.Clamp(least - _columns[first]!.Value, 0, Layout.Indentation);
        for (var line = first + 1; line < end; line++)
        {
            _lines[line] = _lines[line] with { Indentation = Layout.Indentation + deeper + _columns[line]!.Value - least };
        }
    }

    /// <summary>The text behind an operator begins in the usual column. A semicolon alone is the end of the command above.</summary>
    private int IndentationOf(Segment line) =>
        _text[line.Start] != ';' ? OperatorIndentation : line.End == line.Start + 1 ? Layout.Indentation : OperatorIndentation + 1;
}
