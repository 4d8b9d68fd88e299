namespace Multistage;

/// <summary>Collects the options of a mount in the order they are written; what nobody set is left out.</summary>
/// <param name="type">The mount's type, which comes first.</param>
internal sealed class MountOptions(string type)
{
    private readonly List<MountOption> _options = [new("type", type)];

    public void Add(string key, string? value)
    {
        if (value is not null) _options.Add(new(key, value));
    }

    /// <summary>An option that stands without a value, such as <c>ro</c>.</summary>
    public void AddSwitch(string key, bool isOn)
    {
        if (isOn) _options.Add(new(key));
    }

    public Mount ToMount() => new(_options.ToEquatableArray());
}
