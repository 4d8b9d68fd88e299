namespace Multistage.Testing;

/// <summary>One path that a stage copies.</summary>
/// <param name="Flow">What the instruction takes.</param>
/// <param name="Path">The path, as it is written.</param>
internal sealed record CopiedPath(StageFlow Flow, string Path)
{
    /// <summary>What a stage and those it continues copy, in order.</summary>
    public static IEnumerable<CopiedPath> AllOf(StageDefinition stage) => Readable.Chain(stage)
        .SelectMany(each => stage.Definition.Graph.FlowsInto(each))
        .Where(flow => flow.Kind == StageFlowKind.Copy)
        .SelectMany(flow => flow.Paths.Select(path => new CopiedPath(flow, path)));

    /// <summary>Whether it is this path.</summary>
    public bool Is(string path) => Path == path || Plain(Path) == Plain(path);

    /// <summary>Whether it goes to this path, as it is written or from the root of the image.</summary>
    public bool GoesTo(string path) => Flow.Destination == path
        || Plain(Flow.Destination!) == Plain(path)
        || (path.StartsWith('/') && WorkingDirectory() is { } folder && RootedPath.Resolve(folder, Flow.Destination!) == RootedPath.Clean(path));

    /// <summary>Whether it comes from this stage, or, for null, from the build context or an address.</summary>
    public bool IsFrom(StageDefinition? stage) => stage is null
        ? Flow.Source.Kind is StageFlowSourceKind.BuildContext or StageFlowSourceKind.Address
        : Flow.Source.Stage == stage;

    /// <summary>The path from the root without quotes; an address as it is.</summary>
    private static string Plain(string path)
    {
        path = path.Trim('"', '\'');
        return path.Contains(':', StringComparison.Ordinal) ? path : RootedPath.Clean(path);
    }

    /// <summary>The working directory where the instruction stands; null where a base image would have to say it.</summary>
    private string? WorkingDirectory()
    {
        var (stage, file) = (Flow.Stage, Flow.Stage.Definition.Dockerfile);
        var before = stage.Instructions.TakeWhile(instruction => !ReferenceEquals(instruction, Flow.Instruction));
        if (Flow.IsTrigger) before = [];
        var stages = file.Stages.Take(stage.Index).Append(file.Stages[stage.Index] with { Instructions = before.ToEquatableArray() });
        var evaluation = ImageEvaluator.Evaluate(file with { Stages = stages.ToEquatableArray() }, stage.Index);
        return evaluation.IsRefused || !evaluation.Config.IsKnown(nameof(ImageConfig.WorkingDir)) ? null : evaluation.Config.WorkingDir;
    }
}
