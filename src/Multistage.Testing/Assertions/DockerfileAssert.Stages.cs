namespace Multistage.Testing;

/// <content>Stages: which there are, in which order, and which needs which.</content>
public static partial class DockerfileAssert
{
    /// <summary>The file has these stages, in this order, and no others.</summary>
    /// <param name="image">The file.</param>
    /// <param name="names">The names, whose case does not count; a stage without a name is its number, from 0.</param>
    /// <exception cref="DockerfileAssertionException">It has others, or another order.</exception>
    public static void HasStages(DockerfileDefinition image, params string[] names)
    {
        var stages = Readable.Stages(image);
        var actual = stages.Select(stage => stage.Name ?? Number(stage.Index)).ToList();
        if (actual.SequenceEqual(names, StringComparer.OrdinalIgnoreCase)) return;

        var failure = new Failure();
        foreach (var stage in stages) failure.At(stage, InstructionPosition.FromInstruction);
        failure.Throw(
            $"The stages are {string.Join(", ", actual)}, and should be {string.Join(", ", names)}.",
            "a stage's name follows AS, or is its class's; their order is that of the file.");
    }

    /// <summary>The stage needs another one, itself or by a stage in between: it starts from it, copies from it or mounts from it.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="needed">The other one.</param>
    /// <exception cref="DockerfileAssertionException">It does not; the message has what it needs.</exception>
    public static void Needs(StageDefinition stage, StageDefinition needed)
    {
        RequireOneFile(stage, needed);
        if (needed.IsNeededBy(stage)) return;
        var needs = stage.NeedsTransitively;
        new Failure().At(stage, InstructionPosition.FromInstruction).Throw(
            $"{Readable.Capital(stage)} does not need {needed}: it needs {(needs.IsEmpty ? "no other stage" : string.Join(", ", needs))}.",
            $"copy from it, COPY --from={needed.Name ?? Number(needed.Index)} ..., or start from it.");
    }

    /// <summary>The stage is built without another one.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="other">The other one.</param>
    /// <exception cref="DockerfileAssertionException">It needs the other one; the message has the way there.</exception>
    public static void DoesNotNeed(StageDefinition stage, StageDefinition other)
    {
        RequireOneFile(stage, other);
        if (!other.IsNeededBy(stage)) return;
        var way = WayTo(stage, other);
        new Failure().At(stage, InstructionPosition.FromInstruction).Throw(
            $"{Readable.Capital(stage)} needs {other}: {string.Join(" needs ", way)}.", "take what it needs from another stage.");
    }

    private static void RequireOneFile(StageDefinition stage, StageDefinition other)
    {
        ArgumentNullException.ThrowIfNull(stage);
        ArgumentNullException.ThrowIfNull(other);
        if (!ReferenceEquals(stage.Definition, other.Definition)) throw new ArgumentException("The two stages are of different files.", nameof(other));
    }

    /// <summary>The stages from one to another that it needs, both with it.</summary>
    private static List<StageDefinition> WayTo(StageDefinition from, StageDefinition to)
    {
        var way = new List<StageDefinition> { from };
        while (!way[^1].Needs.Contains(to)) way.Add(way[^1].Needs.First(to.IsNeededBy));
        way.Add(to);
        return way;
    }
}
