namespace Multistage;

/// <summary>Collects the options of a mount; what nobody set is left out.</summary>
/// <param name="type">The mount's type, which comes first.</param>
/// <param name="order">The attribute's properties in the order in which the source sets them: that of the options.</param>
internal sealed class MountOptions(string type, IReadOnlyList<string> order)
{
    private readonly List<(string Property, MountOption Option)> _options = [];

    public void Add(string key, string property, string? value)
    {
        if (value is not null) _options.Add((property, new(key, value)));
    }

    /// <summary>An option that stands without a value, such as <c>ro</c>.</summary>
    public void AddSwitch(string key, string property, bool isOn)
    {
        if (isOn) _options.Add((property, new(key)));
    }

    public Mount ToMount() => new(_options
        .OrderBy(said => Position(said.Property))
        .Select(said => said.Option)
        .Prepend(new("type", type))
        .ToEquatableArray());

    private int Position(string property)
    {
        var position = order.Count - 1;
        while (position >= 0 && order[position] != property) position--;
        return position;
    }
}
