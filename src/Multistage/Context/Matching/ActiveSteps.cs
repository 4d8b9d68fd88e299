namespace Multistage;

/// <summary>The steps of an <see cref="ExpressionProgram"/> that wait for the next character, each once.</summary>
internal sealed class ActiveSteps(int count)
{
    private readonly int[] _seenIn = new int[count];
    private readonly List<int> _steps = [];
    private readonly Stack<int> _open = new();
    private int _round = 1;

    /// <summary>How many steps wait.</summary>
    public int Count => _steps.Count;

    /// <summary>Whether a step was reached that accepts.</summary>
    public bool IsAccepted { get; set; }

    public int this[int index] => _steps[index];

    public void Add(int step) => _steps.Add(step);

    /// <summary>Keeps a step to be followed, unless it was already.</summary>
    public void Push(int step)
    {
        if (_seenIn[step] == _round) return;
        _seenIn[step] = _round;
        _open.Push(step);
    }

    public bool TryPop(out int step)
    {
        step = _open.Count > 0 ? _open.Pop() : -1;
        return step >= 0;
    }

    public void Clear()
    {
        _steps.Clear();
        _round++;
        IsAccepted = false;
    }
}
