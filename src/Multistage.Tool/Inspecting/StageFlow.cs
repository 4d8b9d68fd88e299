namespace Multistage.Tool.Inspecting;

/// <summary>What flows into a stage from the others of its file.</summary>
/// <param name="Base">The stage it continues; null where it starts from an image.</param>
/// <param name="Sources">The stages whose files it copies or mounts, each once, in the order of the file.</param>
/// <param name="IsNeeded">Whether a build of the last stage builds it.</param>
internal sealed record StageFlow(string? Base, IReadOnlyList<string> Sources, bool IsNeeded)
{
    /// <summary>What flows into each stage.</summary>
    public static IReadOnlyList<StageFlow> Of(Dockerfile dockerfile)
    {
        var stages = new DockerfileDefinition(dockerfile).Stages;
        if (stages.IsEmpty) return [];
        var target = stages[^1];
        var needed = target.NeedsTransitively.Append(target).ToHashSet();
        return [.. stages.Select(stage => new StageFlow(
            stage.BaseStage is { } parent ? NameOf(parent) : null,
            [.. stage.Needs.Where(other => other != stage.BaseStage).Select(NameOf)],
            needed.Contains(stage)))];
    }

    /// <summary>What a person calls a stage.</summary>
    public static string NameOf(string? name, int index) => name ?? FormattableString.Invariant($"stage {index}");

    private static string NameOf(StageDefinition stage) => NameOf(stage.Name, stage.Index);
}
