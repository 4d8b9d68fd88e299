using System.Globalization;
using System.Text.Json.Nodes;

namespace Multistage.Conformance;

/// <summary>
/// A mount in the shape of the verdicts, which say what its options amount to. No variable is set there, so the options are
/// taken as they are.
/// </summary>
internal static class MountFacts
{
    /// <summary>The facts; null where BuildKit refuses the mount when it builds.</summary>
    public static JsonObject? Of(Mount mount)
    {
        var facts = new JsonObject
        {
            ["type"] = "bind",
            ["from"] = string.Empty,
            ["source"] = string.Empty,
            ["target"] = string.Empty,
            ["readOnly"] = null,
            ["sizeLimit"] = 0L,
            ["required"] = false,
            ["cacheID"] = string.Empty,
            ["cacheSharing"] = string.Empty,
            ["uid"] = null,
            ["gid"] = null,
            ["mode"] = null,
            ["env"] = null,
        };
        if (!mount.Options.All(option => Apply(facts, option)) || !IsAllowed(facts)) return null;
        facts["readOnly"] ??= !Is(facts, "cache", "tmpfs");
        return facts;
    }

    private static bool Apply(JsonObject facts, MountOption option) => option switch
    {
        { Key: var key, Value: null } => ApplySwitch(facts, key.ToLowerInvariant()),
        { Key: var key, Value: { } value } => ApplyValue(facts, key.ToLowerInvariant(), value),
    };

    private static bool ApplySwitch(JsonObject facts, string key) => key switch
    {
        "readonly" or "ro" => Set(facts, "readOnly", true),
        "readwrite" or "rw" => Set(facts, "readOnly", false),
        "required" when Is(facts, "secret", "ssh") => Set(facts, "required", true),
        _ => false,
    };

    private static bool ApplyValue(JsonObject facts, string key, string value) => key switch
    {
        "type" => Set(facts, "type", OneOf(value, "bind", "cache", "tmpfs", "secret", "ssh")),
        "from" or "source" or "target" or "env" => Set(facts, key, value),
        "src" => Set(facts, "source", value),
        "dst" or "destination" => Set(facts, "target", value),
        "readonly" or "ro" => Set(facts, "readOnly", Truth.Read(value)),
        "readwrite" or "rw" => Set(facts, "readOnly", !Truth.Read(value)),
        "required" when Is(facts, "secret", "ssh") => Set(facts, "required", Truth.Read(value)),
        "size" when Is(facts, "tmpfs") => Set(facts, "sizeLimit", ByteSize(value)),
        "id" => Set(facts, "cacheID", value),
        "sharing" => Set(facts, "cacheSharing", OneOf(value, "shared", "private", "locked")),
        "mode" => Set(facts, "mode", Octal(value)),
        "uid" or "gid" => Set(facts, key, Number(value)),
        _ => false,
    };

    private static bool IsAllowed(JsonObject facts)
    {
        var hasSharing = (string)facts["cacheSharing"]! != string.Empty;
        if (hasSharing && !Is(facts, "cache")) return false;
        if (Is(facts, "bind", "tmpfs")) return facts["mode"] is null && facts["uid"] is null && facts["gid"] is null;
        if (!Is(facts, "secret")) return true;
        var (source, target, id) = ((string)facts["source"]!, (string)facts["target"]!, (string)facts["cacheID"]!);
        return (string)facts["from"]! == string.Empty && source + target + id != string.Empty
            && (source == string.Empty || id == string.Empty);
    }

    private static bool Set(JsonObject facts, string name, JsonNode? value)
    {
        facts[name] = value;
        return value is not null;
    }

    private static bool Is(JsonObject facts, params string[] types) => types.Contains((string)facts["type"]!);

    private static string? OneOf(string value, params string[] choices) =>
        choices.FirstOrDefault(choice => choice == value.ToLowerInvariant());

    private static long? Number(string value) =>
        uint.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static long? Octal(string value) =>
        value.Length is > 0 and < 12 && value.All(digit => digit is >= '0' and <= '7') ? Convert.ToInt64(value, 8) : null;

    private static long? ByteSize(string value)
    {
        var unit = value.TrimStart("0123456789.".ToCharArray()).ToLowerInvariant();
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
