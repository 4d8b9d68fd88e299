namespace Multistage.Testing;

/// <summary>An <c>ONBUILD</c> instruction of a stage where it is executed: in the stages that start from that one.</summary>
/// <param name="Instruction">What is executed.</param>
/// <param name="Place">Where the <c>ONBUILD</c> stands.</param>
internal sealed record Trigger(Instruction Instruction, InstructionPlace Place)
{
    /// <summary>What the <c>FROM</c> of a stage executes, in order.</summary>
    public static IEnumerable<Trigger> Of(StageDefinition stage)
    {
        if (stage.BaseStage is not { } parent) yield break;
        for (var index = 0; index < parent.Instructions.Count; index++)
        {
            if (parent.Instructions[index] is OnBuild onBuild && Read(onBuild) is { } instruction)
            {
                yield return new(instruction, InstructionPlace.Of(stage.Definition, new(parent.Index, index), stage));
            }
        }
    }

    /// <summary>What an <c>ONBUILD</c> keeps for a later build, which reads it with <c>\</c> as escape character; null where BuildKit refuses it.</summary>
    public static Instruction? Read(OnBuild onBuild) =>
        DockerfileParser.Parse($"FROM scratch\n{onBuild.Expression}\n").Dockerfile?.Stages[0].Instructions.FirstOrDefault();

    /// <summary>The one that takes something; null where the base is an image whose triggers are elsewhere.</summary>
    public static Trigger? Find(StageFlow flow) => Of(flow.Stage).FirstOrDefault(trigger => SameInstructions.Are(trigger.Instruction, flow.Instruction));
}
