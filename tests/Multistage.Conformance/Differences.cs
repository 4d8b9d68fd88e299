using System.Text;
using System.Text.Json.Nodes;
using Multistage.Tool.Inspecting;
using Nodes = System.Text.Json.Nodes;

namespace Multistage.Conformance;

/// <summary>Where our reading of a case differs from BuildKit's verdict.</summary>
internal static class Differences
{
    /// <summary>The parts of a verdict that are compared as they are; of what was not accepted BuildKit may have checked the beginning.</summary>
    private static readonly string[] Parts = ["ok", "directives", "metaArgs", "stages", "expandError", "lint"];

    /// <summary>A sentence for each difference between a verdict and what <c>multistage inspect --format json</c> says.</summary>
    public static IEnumerable<string> Of(Case one)
    {
        var line = Encoding.UTF8.GetString(DockerfileJson.Line(new(one.Name, DockerfileParser.Parse(one.Dockerfile))).Span);
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        var ours = JsonNode.Parse(line)!;
        Assert.Equal(one.Name, (string?)ours["file"]);

        // What is refused is compared in no more than that.
        var parts = one.IsAccepted ? Parts : ["ok"];
        var difference = parts.Select(part => Find(one.Verdict[part], ours[part], part)).FirstOrDefault(found => found is not null);
        if (difference is not null) yield return $"{one.Name}: {difference}";
        if ((one.Verdict["lintError"] is null) != (ours["lintError"] is null)) yield return $"{one.Name}: lintError is {Show(one.Verdict["lintError"])}, ours is {Show(ours["lintError"])}";
        if (Find(one.Verdict["llb"]!["ok"], ours["llb"]!["ok"], "llb.ok") is { } build) yield return $"{one.Name}: {build}";
        foreach (var config in OfConfigs(one.Verdict["configs"]!.AsArray(), ours["configs"]!.AsArray())) yield return $"{one.Name}: {config}";
    }

    private static IEnumerable<string> OfConfigs(Nodes.JsonArray theirs, Nodes.JsonArray ours)
    {
        if (theirs.Count != ours.Count) return [$"there are {theirs.Count} configs, ours are {ours.Count}"];
        return theirs.Zip(ours)
            .Select((pair, index) => (bool)pair.First!["ok"]!
                ? Find(pair.First, pair.Second, $"configs[{index}]")
                : Find(pair.First["ok"], pair.Second!["ok"], $"configs[{index}].ok"))
            .OfType<string>();
    }

    /// <summary>Whether a check directive made an error of what the build checks found.</summary>
    public static bool IsLintViolation(JsonNode llb) =>
        ((string?)llb["error"])?.StartsWith("lint violation found", StringComparison.Ordinal) ?? false;

    /// <summary>The first place where two values differ; null where they are equal.</summary>
    private static string? Find(JsonNode? theirs, JsonNode? ours, string path)
    {
        if (theirs is JsonObject their && ours is JsonObject our)
        {
            return their.Select(pair => pair.Key).Union(our.Select(pair => pair.Key))
                .Select(key => Find(their[key], our[key], $"{path}.{key}"))
                .FirstOrDefault(found => found is not null);
        }

        if (theirs is Nodes.JsonArray theirItems && ours is Nodes.JsonArray ourItems && theirItems.Count == ourItems.Count)
        {
            return theirItems.Zip(ourItems).Select((pair, index) => Find(pair.First, pair.Second, $"{path}[{index}]"))
                .FirstOrDefault(found => found is not null);
        }

        // Why something is refused is told in each one's own words.
        if (path.EndsWith("Error", StringComparison.Ordinal) && theirs is not null && ours is not null) return null;
        return JsonNode.DeepEquals(theirs, ours) ? null : $"{path} is {Show(theirs)}, ours is {Show(ours)}";
    }

    private static string Show(JsonNode? node) => node?.ToJsonString() ?? "null";
}
