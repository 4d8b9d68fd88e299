using System.Text.Json.Nodes;
using Nodes = System.Text.Json.Nodes;

namespace Multistage.Conformance;

/// <summary>Where our reading of a case differs from BuildKit's verdict.</summary>
internal static class Differences
{
    /// <summary>The parts of a verdict that are the parser's; the rest is for the checks and the evaluation.</summary>
    private static readonly string[] Parts = ["directives", "metaArgs", "stages"];

    /// <summary>One sentence for a case that differs, or none.</summary>
    public static IEnumerable<string> Of(Case one)
    {
        var result = DockerfileParser.Parse(one.Dockerfile);
        if (one.IsAccepted != (result.Error is null))
        {
            yield return $"{one.Name}: BuildKit says {one.Verdict["error"] ?? "it is right"}, we say {result.Error?.ToString() ?? "it is right"}";
        }
        else if (one.IsAccepted)
        {
            var ours = DockerfileFacts.Of(result);
            var difference = Parts.Select(part => Find(one.Verdict[part], ours[part], part)).FirstOrDefault(found => found is not null);
            if (difference is not null) yield return $"{one.Name}: {difference}";
        }
    }

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
