namespace Multistage.Tool.Graphing.Page;

/// <summary>Something that a stage takes, or gives to another.</summary>
/// <param name="Way">How, as the instruction says it.</param>
/// <param name="Stage">The number of the other stage; null where it is none.</param>
/// <param name="Name">What the other is called.</param>
/// <param name="What">What is taken and where it goes.</param>
internal sealed record PageFlow(string Way, int? Stage, string Name, string What)
{
    /// <summary>What a stage takes from elsewhere.</summary>
    public static PageFlow Into(StageFlow flow) => new(WayOf(flow), flow.Source.Stage?.Index, flow.Source.Name, WhatOf(flow));

    /// <summary>What another stage takes from a stage.</summary>
    public static PageFlow From(StageFlow flow) =>
        new(WayOf(flow), flow.Stage.Index, StageFlowSource.Of(flow.Stage).Name, WhatOf(flow));

    private static string WayOf(StageFlow flow)
    {
        var way = flow.Kind == StageFlowKind.Mount ? $"{flow.Mount!.Type} mount" : flow.Instruction.Keyword;
        return flow.IsTrigger ? $"ONBUILD {way}" : way;
    }

    private static string WhatOf(StageFlow flow) => flow.Kind == StageFlowKind.From ? string.Empty : StageGraphLabels.Of(flow);
}
