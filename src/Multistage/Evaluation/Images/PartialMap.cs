namespace Multistage;

/// <summary>Named values of an image while it is made: what the file sets, and what a base image may add that is not known.</summary>
internal sealed class PartialMap
{
    private readonly List<PartialEntry> _entries;
    private readonly Dictionary<string, int> _index;

    public PartialMap()
        : this([], new(StringComparer.Ordinal))
    {
    }

    private PartialMap(List<PartialEntry> entries, Dictionary<string, int> index)
    {
        _entries = entries;
        _index = index;
    }

    /// <summary>The values in the order in which their names were first set.</summary>
    public IReadOnlyList<PartialEntry> Entries => _entries;

    /// <summary>Why there may be more; null where there are none.</summary>
    public Unknown? Rest { get; set; }

    /// <summary>A map that begins with the same.</summary>
    public PartialMap Copy() => new([.. _entries], new(_index, StringComparer.Ordinal)) { Rest = Rest };

    /// <summary>Whether a name has a value.</summary>
    public bool Has(string name) => _index.ContainsKey(name);

    /// <summary>Sets the value of a name.</summary>
    public void Set(string name, Known<string> value)
    {
        if (_index.TryGetValue(name, out var at)) _entries[at] = new(name, value);
        else Add(new(name, value));
    }

    /// <summary>Sets the value of a name which itself may not be known.</summary>
    public void Set(Known<string> name, Known<string> value)
    {
        if (name.Reason is { } reason) Rest ??= reason;
        else Set(name.Value, value);
    }

    /// <summary>Adds a value, although its name may have one already.</summary>
    public void Add(PartialEntry entry)
    {
        if (!_index.ContainsKey(entry.Name)) _index.Add(entry.Name, _entries.Count);
        _entries.Add(entry);
    }
}
