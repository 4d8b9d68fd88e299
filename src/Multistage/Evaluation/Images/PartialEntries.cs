namespace Multistage;

/// <summary>Named values of an image, of which some may not be known: what its environment and its labels have in common.</summary>
/// <param name="Property">What a person calls them all.</param>
/// <param name="All">The entries, also those whose values are not known.</param>
/// <param name="Rest">Why there may be more; null where there are none.</param>
internal sealed record PartialEntries(string Property, EquatableArray<PartialEntry> All, Unknown? Rest)
{
    /// <summary>Why not all of it is known; null where it is.</summary>
    public Unknown? Reason => Rest ?? All.Select(entry => entry.Value.Reason).FirstOrDefault(reason => reason is not null);

    /// <summary>The value of a name; null where it has none.</summary>
    /// <exception cref="UnknownConfigException">It depends on a base image whose config is not known.</exception>
    public string? this[string name] => Find(name).Get(Called(name));

    /// <summary>Whether the value of a name, or that it has none, is known.</summary>
    public bool IsKnown(string name) => Find(name).Reason is null;

    /// <summary>The entries whose values are known, and then the exception where there are others.</summary>
    /// <exception cref="UnknownConfigException">A base image whose config is not known may set more.</exception>
    public IEnumerable<PartialEntry> Known()
    {
        foreach (var entry in All)
        {
            if (entry.Value.Reason is null) yield return entry;
        }

        if (Rest is not null) throw new UnknownConfigException(Property, Rest);
        foreach (var entry in All) entry.Value.Get(Called(entry.Name));
    }

    /// <summary>The entries between brackets, for a debugger or a failed assertion.</summary>
    public override string ToString() =>
        $"[{string.Join(", ", All.Select(entry => entry.ToString()).Concat(Rest is null ? [] : ["and what is not known"]))}]";

    private Known<string?> Find(string name)
    {
        foreach (var entry in All)
        {
            if (entry.Name == name) return new(entry.Value.Value, entry.Value.Reason);
        }

        return new(null, Rest);
    }

    private string Called(string name) => $"{Property}[\"{name}\"]";
}
