using Multistage.Tool.Console;

namespace Multistage.Tool.Ejecting;

/// <summary>Why nothing can be ejected, and what that tells the shell.</summary>
internal sealed class EjectionProblems
{
    private readonly List<Problem> _all = [];

    /// <summary>The problems, each once.</summary>
    public IReadOnlyList<Problem> All => [.. _all.Distinct()];

    /// <summary>Whether there is any.</summary>
    public bool Any => _all.Count > 0;

    /// <summary>The exit code.</summary>
    public int Code { get; private set; } = ExitCode.Fine;

    /// <summary>The files say no.</summary>
    public void Refuse(params IEnumerable<Problem> problems) => Add(problems, ExitCode.Refused);

    /// <summary>The command line is wrong, or a file cannot be read or written.</summary>
    public void Fail(params IEnumerable<Problem> problems) => Add(problems, ExitCode.Failed);

    private void Add(IEnumerable<Problem> problems, int code)
    {
        var before = _all.Count;
        _all.AddRange(problems);
        if (_all.Count > before) Code = Math.Max(Code, code);
    }
}
