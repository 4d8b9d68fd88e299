namespace Multistage;

/// <summary>
/// An expression as steps, which are followed all at once, character by character. It takes the length of the text times the
/// number of steps at most, whatever the expression.
/// </summary>
internal sealed class ExpressionProgram
{
    private readonly List<Step> _steps = [];
    private readonly bool _isAnchored;

    private ExpressionProgram(ExpressionNode node)
    {
        Compile(node);
        Emit(ExpressionStep.Accept);
        _isAnchored = node is ExpressionNode.Sequence { Parts: [ExpressionNode.Assertion { Kind: ExpressionStep.Start }, ..] };
    }

    /// <exception cref="ExpressionException">The engine would refuse it.</exception>
    public static ExpressionProgram Compile(int[] expression) => new(new ExpressionParser(expression).Parse());

    /// <summary>Whether it matches some part of the text.</summary>
    public bool IsMatch(int[] text)
    {
        var current = new ActiveSteps(_steps.Count);
        var following = new ActiveSteps(_steps.Count);
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == 0 || !_isAnchored) Activate(current, 0, text, at);
            if (current.IsAccepted) return true;
            if (at == text.Length || (_isAnchored && current.Count == 0)) return false;
            for (var index = 0; index < current.Count; index++)
            {
                var step = current[index];
                if (_steps[step].Set!.Contains(text[at])) Activate(following, step + 1, text, at + 1);
            }

            (current, following) = (following, current);
            following.Clear();
        }

        return false;
    }

    /// <summary>Follows a step to all that take a character.</summary>
    private void Activate(ActiveSteps active, int first, int[] text, int at)
    {
        active.Push(first);
        while (active.TryPop(out var step))
        {
            var (kind, target, _) = _steps[step];
            switch (kind)
            {
                case ExpressionStep.Accept:
                    active.IsAccepted = true;
                    break;
                case ExpressionStep.Take:
                    active.Add(step);
                    break;
                case ExpressionStep.Jump:
                    active.Push(target);
                    break;
                case ExpressionStep.Split:
                    active.Push(target);
                    active.Push(step + 1);
                    break;
                default:
                    if (Holds(kind, text, at)) active.Push(step + 1);
                    break;
            }
        }
    }

    private static bool Holds(ExpressionStep assertion, int[] text, int at) => assertion switch
    {
        ExpressionStep.Start => at == 0,
        ExpressionStep.End => at == text.Length,
        ExpressionStep.WordBoundary => IsWord(text, at - 1) != IsWord(text, at),
        _ => IsWord(text, at - 1) == IsWord(text, at),
    };

    private static bool IsWord(int[] text, int at) =>
        at >= 0 && at < text.Length && text[at] is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or '_' or (>= 'a' and <= 'z');

    private int Emit(ExpressionStep kind, int target = 0, CharacterSet? set = null)
    {
        _steps.Add(new(kind, target, set));
        return _steps.Count - 1;
    }

    private void SetTarget(int step) => _steps[step] = _steps[step] with { Target = _steps.Count };

    private void Compile(ExpressionNode node)
    {
        switch (node)
        {
            case ExpressionNode.Character character:
                Emit(ExpressionStep.Take, set: character.Set);
                break;
            case ExpressionNode.Assertion assertion:
                Emit(assertion.Kind);
                break;
            case ExpressionNode.Sequence sequence:
                sequence.Parts.ForEach(Compile);
                break;
            case ExpressionNode.Alternatives alternatives:
                CompileAlternatives(alternatives.Parts);
                break;
            case ExpressionNode.Repetition repetition:
                CompileRepetition(repetition);
                break;
        }
    }

    private void CompileAlternatives(List<ExpressionNode> parts)
    {
        var jumps = new List<int>();
        for (var index = 0; index < parts.Count - 1; index++)
        {
            var split = Emit(ExpressionStep.Split);
            Compile(parts[index]);
            jumps.Add(Emit(ExpressionStep.Jump));
            SetTarget(split);
        }

        Compile(parts[parts.Count - 1]);
        jumps.ForEach(SetTarget);
    }

    private void CompileRepetition(ExpressionNode.Repetition repetition)
    {
        for (var count = 0; count < repetition.Least; count++) Compile(repetition.Part);
        if (repetition.Most < 0)
        {
            var split = Emit(ExpressionStep.Split);
            Compile(repetition.Part);
            Emit(ExpressionStep.Jump, split);
            SetTarget(split);
            return;
        }

        var splits = new List<int>();
        for (var count = repetition.Least; count < repetition.Most; count++)
        {
            splits.Add(Emit(ExpressionStep.Split));
            Compile(repetition.Part);
        }

        splits.ForEach(SetTarget);
    }

    private readonly record struct Step(ExpressionStep Kind, int Target, CharacterSet? Set);
}
