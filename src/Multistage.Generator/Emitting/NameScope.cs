namespace Multistage.Generator.Emitting;

/// <summary>
/// The names of one type's members. A member gets the name it should have, or, where that is taken, the same with as many
/// underscores behind it as it needs to be new; who comes first keeps the plain name.
/// </summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Starts with names that no member must take.</summary>
    public NameScope(params string[] taken) => Reserve(taken);

    /// <summary>Adds names that no member must take.</summary>
    public NameScope Reserve(IEnumerable<string> names)
    {
        _taken.UnionWith(names);
        return this;
    }

    /// <summary>Takes a name for a member.</summary>
    public string Take(string name)
    {
        while (!_taken.Add(name)) name += "_";
        return name;
    }

    /// <summary>Takes a name for a property, and with it that of the method which the compiler makes of its <c>get</c>.</summary>
    public string TakeProperty(string name)
    {
        while (_taken.Contains(name) || _taken.Contains("get_" + name)) name += "_";
        _taken.Add("get_" + name);
        return Take(name);
    }
}
