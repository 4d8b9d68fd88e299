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
    public bool Is(string path) => Plain(Path) == Plain(path);

    /// <summary>Whether it goes to this path.</summary>
    public bool GoesTo(string path) => Plain(Flow.Destination!) == Plain(path);

    /// <summary>Whether it comes from this stage, or, for null, from the build context or an address.</summary>
    public bool IsFrom(StageDefinition? stage) => stage is null
        ? Flow.Source.Kind is StageFlowSourceKind.BuildContext or StageFlowSourceKind.Address
        : Flow.Source.Stage == stage;

    /// <summary>The path without quotes, <c>./</c> before and <c>/</c> behind it.</summary>
    private static string Plain(string path)
    {
        path = path.Trim('"', '\'');
        while (path.StartsWith("./", StringComparison.Ordinal)) path = path[2..].TrimStart('/');
        return path.Length > 1 ? path.TrimEnd('/') : path;
    }
}
