namespace Multistage;

/// <summary>
/// Reads the expression that the engine makes of a pattern, by the rules of Go's <c>regexp</c> package: a pattern can reach more of
/// them than its own language says, such as <c>{2}</c>, <c>|</c> and <c>\d</c>.
/// </summary>
internal sealed class ExpressionParser(int[] text)
{
    /// <summary>The most times that something is repeated.</summary>
    private const int MostRepetitions = 1000;

    /// <summary>The most steps of a program, as in Go: 128 MiB of them.</summary>
    private const long MostSteps = (128 << 20) / 40;

    private readonly EscapeReader _escapes = new(text);
    private int _at;

    /// <summary>Reads all of it.</summary>
    /// <exception cref="ExpressionException">Go's package refuses it.</exception>
    public ExpressionNode Parse()
    {
        var node = Alternatives();
        if (node.Size > MostSteps) throw new ExpressionException("its repetitions are too much to count");
        return node;
    }

    private ExpressionNode Alternatives()
    {
        var alternatives = new List<ExpressionNode> { Sequence() };
        while (Next == '|')
        {
            _at++;
            alternatives.Add(Sequence());
        }

        return alternatives.Count == 1 ? alternatives[0] : new ExpressionNode.Alternatives(alternatives);
    }

    private int Next => _at < text.Length ? text[_at] : -1;

    private ExpressionNode Sequence()
    {
        var parts = new List<ExpressionNode>();
        var isRepeated = false;
        while (Next is not (-1 or '|' or ')'))
        {
            isRepeated = Repetition(parts, isRepeated);
            if (!isRepeated) Part(parts);
        }

        return new ExpressionNode.Sequence(parts);
    }

    /// <summary>Reads <c>*</c>, <c>?</c> and <c>{2,3}</c>; a brace that begins no number is a character.</summary>
    private bool Repetition(List<ExpressionNode> parts, bool wasRepeated)
    {
        var (least, most) = (0, -1);
        switch (Next)
        {
            case '*':
                _at++;
                break;
            case '?':
                _at++;
                most = 1;
                break;
            case '{' when Count(out least, out most):
                if (least < 0 || least > MostRepetitions || most > MostRepetitions || (most >= 0 && least > most))
                {
                    throw new ExpressionException("the engine takes '{' for a repetition, and its numbers are wrong; write '\\{'");
                }

                break;
            default:
                return false;
        }

        if (wasRepeated) throw new ExpressionException("the engine takes '{' for a repetition, and what precedes it is one; write '\\{'");
        if (parts.Count == 0) throw new ExpressionException("the engine takes '{' for a repetition, and nothing precedes it; write '\\{'");
        parts[parts.Count - 1] = new ExpressionNode.Repetition(parts[parts.Count - 1], least, most);
        return true;
    }

    /// <summary>Reads <c>{2}</c>, <c>{2,}</c> or <c>{2,3}</c>; a number that is far too big makes the least -1.</summary>
    private bool Count(out int least, out int most)
    {
        var at = _at + 1;
        most = -1;
        if (!Number(ref at, out least)) return false;
        if (at < text.Length && text[at] == ',')
        {
            at++;
            if (at < text.Length && text[at] != '}')
            {
                if (!Number(ref at, out most)) return false;
                if (most < 0) least = -1;
            }
        }
        else
        {
            most = least;
        }

        if (at >= text.Length || text[at] != '}') return false;
        _at = at + 1;
        return true;
    }

    private bool Number(ref int at, out int number)
    {
        number = 0;
        var start = at;
        while (at < text.Length && IsDigit(text[at]))
        {
            number = number is < 0 or >= 100_000_000 ? -1 : (number * 10) + text[at] - '0';
            at++;
        }

        return at == start + 1 || (at > start && text[start] != '0');
    }

    private static bool IsDigit(int point) => point is >= '0' and <= '9';

    private void Part(List<ExpressionNode> parts)
    {
        var next = text[_at];
        switch (next)
        {
            case '(':
                _at++;
                parts.Add(Alternatives());
                _at++;
                break;
            case '^':
                _at++;
                parts.Add(new ExpressionNode.Assertion(ExpressionStep.Start));
                break;
            case '$':
                _at++;
                parts.Add(new ExpressionNode.Assertion(ExpressionStep.End));
                break;
            case '.':
                _at++;
                parts.Add(new ExpressionNode.Character(CharacterSet.NoLineBreak));
                break;
            case '[':
                parts.Add(new ExpressionNode.Character(_escapes.ReadClass(ref _at)));
                break;
            case '\\':
                Escape(parts);
                break;
            default:
                _at++;
                parts.Add(new ExpressionNode.Character(CharacterSet.Of(next)));
                break;
        }
    }

    private void Escape(List<ExpressionNode> parts)
    {
        var next = _at + 1 < text.Length ? text[_at + 1] : -1;
        ExpressionStep? assertion = next switch
        {
            'A' => ExpressionStep.Start,
            'z' => ExpressionStep.End,
            'b' => ExpressionStep.WordBoundary,
            'B' => ExpressionStep.NoWordBoundary,
            _ => null,
        };
        if (assertion is { } kind)
        {
            _at += 2;
            parts.Add(new ExpressionNode.Assertion(kind));
        }
        else if (next == 'Q')
        {
            Quotation(parts);
        }
        else
        {
            parts.Add(new ExpressionNode.Character(_escapes.ReadSet(ref _at)));
        }
    }

    /// <summary>What stands between <c>\Q</c> and <c>\E</c> is characters alone.</summary>
    private void Quotation(List<ExpressionNode> parts)
    {
        for (_at += 2; _at < text.Length; _at++)
        {
            if (text[_at] == '\\' && _at + 1 < text.Length && text[_at + 1] == 'E')
            {
                _at += 2;
                return;
            }

            parts.Add(new ExpressionNode.Character(CharacterSet.Of(text[_at])));
        }
    }
}
