using System.Globalization;
using System.Text.Json;

namespace Multistage.Tool.Inspecting;

/// <summary>
/// What the options of a mount amount to as they are written, without the value of any variable: read one after the other, as
/// BuildKit does, since <c>size</c> is refused before <c>type=tmpfs</c>.
/// </summary>
internal sealed class MountFacts
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _numbers = new(StringComparer.Ordinal);
    private bool? _isReadOnly;
    private bool _isRequired;

    private MountFacts()
    {
    }

    /// <summary>Why BuildKit refuses it; null where it does not.</summary>
    public string? Problem { get; private set; }

    private string Type => Text("type") is { Length: > 0 } type ? type : "bind";

    /// <summary>Reads the options.</summary>
    public static MountFacts Of(Mount mount)
    {
        var facts = new MountFacts();
        var refused = mount.Options.FirstOrDefault(option => !facts.Take(option));
        if (refused is not null) facts.Problem = $"The option '{(refused.Value is null ? refused.Key : $"{refused.Key}={refused.Value}")}' is refused in a mount of type {facts.Type}.";
        else if (!facts.GoTogether()) facts.Problem = $"The options of a mount of type {facts.Type} do not go together.";
        return facts;
    }

    /// <summary>Writes the properties.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("type", Type);
        json.WriteString("from", Text("from"));
        json.WriteString("source", Text("source"));
        json.WriteString("target", Text("target"));
        json.WriteBoolean("readOnly", _isReadOnly ?? Type is not ("cache" or "tmpfs"));
        json.WriteNumber("sizeLimit", Number("size") ?? 0);
        json.WriteBoolean("required", _isRequired);
        json.WriteString("cacheID", Text("id"));
        json.WriteString("cacheSharing", Text("sharing"));
        json.WriteNumberOrNull("uid", Number("uid"));
        json.WriteNumberOrNull("gid", Number("gid"));
        json.WriteNumberOrNull("mode", Number("mode"));
        json.WriteString("env", _texts.GetValueOrDefault("env"));
    }

    private string Text(string key) => _texts.GetValueOrDefault(key, string.Empty);

    private long? Number(string key) => _numbers.TryGetValue(key, out var number) ? number : null;

    private bool Take(MountOption option)
    {
        var key = option.Key.ToLowerInvariant();
        return option.Value is { } value ? Take(key, value) : TakeSwitch(key);
    }

    private bool TakeSwitch(string key) => key switch
    {
        "readonly" or "ro" => SetReadOnly(true),
        "readwrite" or "rw" => SetReadOnly(false),
        "required" => SetRequired(true),
        _ => false,
    };

    private bool Take(string key, string value) => key switch
    {
        "type" => Set("type", OneOf(value, "bind", "cache", "tmpfs", "secret", "ssh")),
        "from" or "source" or "target" or "env" or "id" => Set(key, value),
        "src" => Set("source", value),
        "dst" or "destination" => Set("target", value),
        "readonly" or "ro" => SetReadOnly(Truth.Read(value)),
        "readwrite" or "rw" => SetReadOnly(!Truth.Read(value)),
        "required" => SetRequired(Truth.Read(value)),
        "size" => Type == "tmpfs" && Set("size", Bytes(value)),
        "sharing" => Set("sharing", OneOf(value, "shared", "private", "locked")),
        "mode" => Set("mode", Octal(value)),
        "uid" or "gid" => Set(key, Unsigned(value)),
        _ => false,
    };

    private bool GoTogether()
    {
        if (Text("sharing").Length > 0 && Type != "cache") return false;
        if (Type is "bind" or "tmpfs") return Number("mode") is null && Number("uid") is null && Number("gid") is null;
        if (Type != "secret") return true;
        var (source, target, id) = (Text("source"), Text("target"), Text("id"));
        return Text("from").Length == 0 && (source + target + id).Length > 0 && (source.Length == 0 || id.Length == 0);
    }

    private bool Set(string key, string? value)
    {
        if (value is not null) _texts[key] = value;
        return value is not null;
    }

    private bool Set(string key, long? value)
    {
        if (value is { } number) _numbers[key] = number;
        return value is not null;
    }

    private bool SetReadOnly(bool? value)
    {
        _isReadOnly = value;
        return value is not null;
    }

    private bool SetRequired(bool? value)
    {
        _isRequired = value ?? false;
        return value is not null && Type is "secret" or "ssh";
    }

    private static string? OneOf(string value, params string[] choices) =>
        choices.FirstOrDefault(choice => choice == value.ToLowerInvariant());

    private static long? Unsigned(string value) =>
        uint.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static long? Octal(string value) =>
        value.Length is > 0 and < 12 && value.All(digit => digit is >= '0' and <= '7') && Convert.ToInt64(value, 8) is <= uint.MaxValue and var number ? number : null;

    private static long? Bytes(string value)
    {
        var unit = value.TrimStart([.. "0123456789."]).ToLowerInvariant();
        var isNumber = double.TryParse(
            value[..^unit.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        var power = unit.TrimStart() switch
        {
            "" or "b" => 0,
            "k" or "kb" or "kib" => 1,
            "m" or "mb" or "mib" => 2,
            "g" or "gb" or "gib" => 3,
            "t" or "tb" or "tib" => 4,
            _ => -1,
        };
        return isNumber && power >= 0 ? (long)(number * Math.Pow(1024, power)) : null;
    }
}
