namespace Multistage;

/// <summary>The variables that are set where an instruction stands, and what would change them.</summary>
internal sealed class VariableScope
{
    private readonly Dictionary<string, Variable> _variables;
    private readonly Func<string, Condition>? _more;
    private readonly char _escape;
    private readonly Func<string, string?> _lookup;
    private readonly List<(string Name, bool IsSet)> _lookedUp = [];
    private Condition? _condition;

    private VariableScope(Dictionary<string, Variable> variables, Func<string, Condition>? more, char escape)
    {
        _variables = variables;
        _more = more;
        _escape = escape;
        _lookup = Lookup;
    }

    /// <summary>A scope that holds nothing.</summary>
    /// <param name="escape">The escape character of the file.</param>
    /// <param name="more">For a variable that the file does not set, what would set it; null where nothing would.</param>
    public static VariableScope Empty(char escape, Func<string, Condition>? more = null) => new(new(StringComparer.Ordinal), more, escape);

    /// <summary>A scope that begins with the same variables.</summary>
    public VariableScope Copy() => new(new(_variables, StringComparer.Ordinal), _more, _escape);

    /// <summary>Whether anyone asked for the variable in which the builds of two stages differ.</summary>
    public bool UsesTargetStage { get; private set; }

    /// <summary>The variables that the expansion of the last word asked for, and whether they have a value.</summary>
    public IReadOnlyList<(string Name, bool IsSet)> LookedUp => _lookedUp;

    /// <summary>The variables that have a value.</summary>
    public IEnumerable<string> SetNames => _variables.Where(variable => variable.Value.Value is not null).Select(variable => variable.Key);

    /// <summary>The variables that are declared, also those without a value.</summary>
    public IEnumerable<string> AllNames => _variables.Keys;

    /// <summary>Whether a variable is declared, also where it has no value.</summary>
    public bool IsDeclared(string name) => _variables.ContainsKey(name);

    public void Set(string name, Variable variable) => _variables[name] = variable;

    public void Unset(string name) => _variables.Remove(name);

    public bool TryGet(string name, out Variable variable)
    {
        UsesTargetStage |= name == GlobalArguments.TargetStage;
        return _variables.TryGetValue(name, out variable);
    }

    /// <summary>What would give a variable a value that the file does not set; null where nothing would.</summary>
    public Condition? More(string name) => _more?.Invoke(name);

    /// <summary>Sets a variable to an expanded word.</summary>
    public void Set(string name, Value value) => Set(name, value.Text is null ? Variable.Lost : new Variable(value.Text, value.Condition));

    /// <summary>Expands a word; <paramref name="error"/> says why BuildKit refuses it, or is null.</summary>
    public Value Expand(string word, out string? error)
    {
        Begin();
        var expanded = WordExpansion.Expand(word, _escape, _lookup);
        return Finish(expanded, out error);
    }

    /// <summary>Expands the content of a heredoc.</summary>
    public Value ExpandDocument(string content, out string? error)
    {
        Begin();
        var expanded = WordExpansion.ExpandDocument(content, _lookup);
        return Finish(expanded, out error);
    }

    /// <summary>Expands a word to any number of words.</summary>
    public IEnumerable<Value> ExpandWords(string word, out string? error, out Condition? condition)
    {
        Begin();
        var expanded = WordExpansion.ExpandWords(word, _escape, _lookup);
        condition = Finish(new(string.Empty, expanded.Error, expanded.Missing), out error).Condition;
        var shared = condition;
        return expanded.Values.Select(value => new Value(value, shared));
    }

    private void Begin()
    {
        _condition = null;
        _lookedUp.Clear();
    }

    /// <summary>A word's syntax is wrong whatever its variables hold, so only a missing value can depend on something.</summary>
    private Value Finish(ExpandedWord expanded, out string? error)
    {
        error = expanded.Error;
        if (error is null) return new(expanded.Value, _condition);
        _condition = null;
        if (expanded.Missing is { } name) Lookup(name);
        return new(null, _condition);
    }

    private string? Lookup(string name)
    {
        var isDeclared = TryGet(name, out var variable);
        _lookedUp.Add((name, variable.Value is not null));
        if (isDeclared)
        {
            _condition = Condition.Of(_condition, variable.Condition);
            return variable.Value;
        }

        if (_more is not null) _condition = Condition.Of(_condition, _more(name));
        return null;
    }
}
