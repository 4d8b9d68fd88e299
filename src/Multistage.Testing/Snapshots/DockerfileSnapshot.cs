namespace Multistage.Testing;

/// <summary>
/// What a Dockerfile means, as text that is pleasant to review: each stage with what it starts from, what it takes from where, and what
/// its image says. Formatting, comments and the order of what has no order do not show.
/// </summary>
/// <example>
/// <code>
/// [Fact]
/// public Task The_image_is_what_was_reviewed() => Verify(BackendImage.Definition.ToSnapshot());
/// </code>
/// </example>
public static class DockerfileSnapshot
{
    /// <summary>All stages, in the order of the file.</summary>
    /// <param name="image">The file.</param>
    /// <param name="settings">Build arguments, and the configs of base images, without which what they say is left out; null for none.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="DockerfileAssertionException">BuildKit refuses the file.</exception>
    public static string ToSnapshot(this DockerfileDefinition image, BuildSettings? settings = null) =>
        string.Join('\n', Readable.Stages(image).Select(stage => stage.ToSnapshot(settings)));

    /// <summary>One stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="settings">Build arguments, and the configs of base images, without which what they say is left out; null for none.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="DockerfileAssertionException">BuildKit refuses the stage.</exception>
    public static string ToSnapshot(this StageDefinition stage, BuildSettings? settings = null)
    {
        var config = EvaluatedStage.Of(stage, settings).Get(image => image.Config);
        var layers = EvaluatedStage.Of(stage, PlainSettings.Of(settings)).Get(image => image.History.Count(entry => !entry.EmptyLayer));
        var text = new SnapshotText();
        text.Title(stage.Name ?? $"stage {stage.Index}", stage == stage.Definition.Stages[stage.Definition.Stages.Count - 1] ? " (built by default)" : string.Empty);
        text.Line("from", stage.BaseStage?.ToString() ?? stage.BaseImage ?? stage.From.Image);
        text.Line("platform", stage.From.Platform);
        text.Lines("needs", stage.Needs.Select(needed => needed.ToString()));
        text.Lines("takes", stage.Definition.Graph.FlowsInto(stage).Where(flow => flow.Kind == StageFlowKind.Copy).Select(SnapshotText.Of));
        text.Lines("mounts", stage.Definition.Graph.FlowsInto(stage).Where(flow => flow.Kind == StageFlowKind.Mount).Select(SnapshotText.Of));
        text.Line("layers", $"{layers}");
        text.Config(config);
        return text.ToString();
    }
}
