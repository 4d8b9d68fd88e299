namespace Multistage;

/// <summary>What BuildKit makes of a mount's options after their expansion: one after the other, since <c>size</c> is refused before <c>type=tmpfs</c>.</summary>
internal sealed class MountReading
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private MountReading()
    {
    }

    /// <summary>What is wrong with the options, as a phrase; null where nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>What would make the options others; null where nothing would.</summary>
    public Condition? Condition { get; private set; }

    public string Type { get; private set; } = "bind";

    public string Target => Get("target") ?? string.Empty;

    public static MountReading Of(Mount mount, Place place)
    {
        var reading = new MountReading();
        foreach (var option in mount.Options)
        {
            reading.Problem = option.Value is null ? reading.TakeSwitch(option.Key) : reading.Take(option, place.Expand(option.Value));
            if (reading.Problem is not null) return reading;
        }

        reading.Problem = reading.Combination();
        return reading;
    }

    private string? Get(string key) => _values.TryGetValue(key, out var value) ? value : null;

    private string? TakeSwitch(string key) => key.ToLowerInvariant() switch
    {
        "readonly" or "ro" or "readwrite" or "rw" => null,
        "required" => Required(),
        "" => "an option is empty: there is a comma too many",
        _ => $"'{key}' needs a value, {key}=…",
    };

    private string? Required() => Type is "secret" or "ssh" ? null : "'required' is for secret and ssh mounts, and stands after their type";

    private string? Take(MountOption option, Value expanded)
    {
        Condition = Condition.Of(Condition, expanded.Condition);
        if (expanded.Text is not { } value)
        {
            // Another rule has said so. What the option would say is not known, so nothing more is said about this mount.
            Condition = Condition.Lost;
            return "a value cannot be expanded";
        }

        var key = option.Key.ToLowerInvariant();
        switch (key)
        {
            case "type":
                Type = value.ToLowerInvariant();
                return Type is "bind" or "cache" or "tmpfs" or "secret" or "ssh" ? null : $"'{value}' is no type: there are bind, cache, tmpfs, secret and ssh";
            case "readonly" or "ro" or "readwrite" or "rw":
                return Switch(key, value);
            case "required":
                return Required() ?? Switch(key, value);
            case "size":
                if (Type != "tmpfs") return "'size' is for tmpfs mounts, and stands after type=tmpfs";
                return ByteSize.IsValid(value) ? null : $"'{value}' is no size: write a number and a unit, such as 64m";
            case "sharing":
                _values["sharing"] = value;
                return value.ToLowerInvariant() is "shared" or "private" or "locked" ? null : $"'{value}' is no sharing: there are shared, private and locked";
            case "mode":
                return Number(key, value, 8, "an octal number, such as 0755");
            case "uid" or "gid":
                return Number(key, value, 10, "a number");
            case "source" or "src":
                _values["source"] = value;
                return null;
            case "target" or "dst" or "destination":
                _values["target"] = value;
                return null;
            case "from" or "id" or "env":
                _values[key] = value;
                return null;
            default:
                return $"'{option.Key}' is no option of a mount";
        }
    }

    private static string? Switch(string key, string value) => GoNumber.TryBoolean(value, out _) ? null : $"'{key}' must be true or false";

    private string? Number(string key, string value, int numberBase, string what)
    {
        _values[key] = value;
        return GoNumber.IsUnsigned(value, numberBase) ? null : $"'{key}' must be {what}";
    }

    /// <summary>What is wrong with the options as a whole.</summary>
    private string? Combination()
    {
        if (Type is "bind" or "tmpfs" && new[] { "mode", "uid", "gid" }.FirstOrDefault(_values.ContainsKey) is { } key)
        {
            return $"'{key}' is for secret, ssh and cache mounts";
        }

        if (!string.IsNullOrEmpty(Get("sharing")) && Type != "cache") return "'sharing' is for cache mounts";
        return Type switch
        {
            "secret" => Secret(),
            "ssh" when IsGiven("source") => "an ssh mount has no source",
            _ => null,
        };
    }

    private string? Secret()
    {
        if (IsGiven("from")) return "a secret mount has no 'from'";
        if (!IsGiven("source") && !IsGiven("target") && !IsGiven("id")) return "a secret mount needs an id or a target";
        return IsGiven("source") && IsGiven("id") ? "a secret mount has an id or a source, which are the same, and not both" : null;
    }

    private bool IsGiven(string key) => !string.IsNullOrEmpty(Get(key));
}
