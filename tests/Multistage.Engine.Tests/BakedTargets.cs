using System.Text.Json;

namespace Multistage.Engine.Tests;

/// <summary>Builds many small Dockerfiles some at a time in one <c>bake</c>, since a command for each would take minutes.</summary>
internal static class BakedTargets
{
    private const int AtOnce = 12;

    /// <summary>Builds all of them, and fails with the engine's words where one fails.</summary>
    /// <param name="targets">The properties of each target, as a bake file has them.</param>
    public static void Build(IEnumerable<Dictionary<string, object>> targets)
    {
        foreach (var some in targets.Chunk(AtOnce)) BuildAtOnce(some);
    }

    private static void BuildAtOnce(Dictionary<string, object>[] targets)
    {
        var named = targets.Select((target, index) => (Name: $"target-{index}", Target: target)).ToDictionary(pair => pair.Name, pair => pair.Target);
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, JsonSerializer.Serialize(new { group = new { @default = new { targets = named.Keys } }, target = named }));
            Docker.Run("buildx", "bake", "--allow=network.host", "--allow=fs=*", "--progress=plain", "-f", file).EnsureSuccess();
        }
        finally
        {
            File.Delete(file);
        }
    }
}
