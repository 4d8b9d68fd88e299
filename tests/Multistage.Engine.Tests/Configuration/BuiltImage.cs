using System.Text.Json.Nodes;

namespace Multistage.Engine.Tests.Configuration;

/// <summary>What the engine says of an image.</summary>
/// <param name="Inspected">The object of <c>docker image inspect</c>.</param>
/// <param name="History">What made each layer, as <c>docker image history</c> says, the first one first.</param>
internal sealed record BuiltImage(JsonNode Inspected, IReadOnlyList<string> History)
{
    public static List<BuiltImage> All(IReadOnlyList<string> names)
    {
        var inspected = JsonNode.Parse(Docker.Run(["image", "inspect", .. names]).EnsureSuccess().Output)!.AsArray();
        var histories = names.AsParallel().AsOrdered().Select(HistoryOf);
        return [.. inspected.Zip(histories, (node, history) => new BuiltImage(node!, history))];
    }

    private static List<string> HistoryOf(string name)
    {
        var lines = Docker.Run("image", "history", "--no-trunc", "--format", "{{json .CreatedBy}}", name).EnsureSuccess().Output;
        return lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => (string)JsonNode.Parse(line)!)
            .Reverse()
            .ToList();
    }
}
