namespace Multistage;

/// <summary>The variables of a bake file: those that the project names, and <c>TAG</c>, which every file has that uses it.</summary>
internal sealed class BakeVariables
{
    /// <summary>The variable behind the colon of tags that are made of the target's name.</summary>
    public const string Tag = "TAG";

    private readonly List<BakeVariable> _all = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public BakeVariables(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            var variable = BakeVariable.Parse(text);
            if (!BakeVariable.IsName(variable.Name)) Problem ??= $"'{text}' is no variable: write NAME or NAME=default";
            else if (Names.Contains(variable.Name)) Problem ??= $"'{variable.Name}' is there twice";
            else if (variable.Default is { } value && !BakeTemplate.CanBeLiteral(value)) Problem ??= $"bake has no way to write '{value}'";
            Names.Add(variable.Name);
            _all.Add(variable);
        }

        if (!Names.Contains(Tag)) _all.Add(new(Tag, "latest"));
    }

    /// <summary>The names that the project gave.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>What is wrong with one, without a full stop; null where nothing is.</summary>
    public string? Problem { get; }

    /// <summary>The variables that the file holds: <c>TAG</c> only where a tag uses it.</summary>
    public EquatableArray<BakeVariable> Written => _all
        .Where(variable => Names.Contains(variable.Name) || _used.Contains(variable.Name))
        .Select(variable => variable with { Default = variable.Default is null ? null : BakeTemplate.Literal(variable.Default) })
        .ToEquatableArray();

    /// <summary>The image that a tag names when the environment says nothing.</summary>
    public string Expand(string tag, out string? problem) => BakeTemplate.Expand(tag, Lookup, out problem);

    /// <summary>What stands for a value that only the environment has may be any: a letter makes a name that is right or wrong as a whole.</summary>
    private string? Lookup(string name)
    {
        if (_all.Find(variable => variable.Name == name) is not { } found) return null;
        _used.Add(name);
        return found.Default ?? "x";
    }
}
