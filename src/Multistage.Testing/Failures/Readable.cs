namespace Multistage.Testing;

/// <summary>Gets the stages of a file, and fails the test with the place where BuildKit refuses the text.</summary>
internal static class Readable
{
    private const string Remedy = "mend the line; BuildKit refuses the whole file because of it.";

    /// <summary>All stages, in the order of the file.</summary>
    public static EquatableArray<StageDefinition> Stages(DockerfileDefinition image)
    {
        ArgumentNullException.ThrowIfNull(image);
        try
        {
            return image.Stages;
        }
        catch (FormatException)
        {
            // The exception has the place in its message alone; the parser says which line it is.
            if (DockerfileParser.Parse(image.Text).Error is not { } error) throw;
            new Failure().At(InstructionPlace.OfLines(image, error.Line, error.Line)).Throw($"BuildKit refuses the file. {error.Message}", Remedy);
            throw;
        }
    }

    /// <summary>The stage that a build makes by default.</summary>
    public static StageDefinition LastStage(DockerfileDefinition image)
    {
        var stages = Stages(image);
        if (stages.IsEmpty) new Failure().Throw($"{InstructionPlace.Describe(image)} has no stage.", "start one with FROM.");
        return stages[stages.Count - 1];
    }

    /// <summary>A stage and all those it continues, the first one first: their instructions are those of the image.</summary>
    public static IEnumerable<StageDefinition> Chain(StageDefinition stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return stage.Definition.Graph.Build(stage).Layers;
    }

    /// <summary>A stage and all that is built for it, in the order of the file.</summary>
    public static IEnumerable<StageDefinition> WithNeeded(StageDefinition stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return stage.Definition.Graph.Build(stage).Stages.OrderBy(each => each.Index);
    }

    /// <summary>The stage at the beginning of a sentence.</summary>
    public static string Capital(StageDefinition stage) => "S" + stage.ToString()[1..];
}
