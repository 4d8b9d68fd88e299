namespace Multistage.Testing;

/// <summary>What a build of a stage would give; a test fails where BuildKit refuses it or a base image would have to be known.</summary>
internal sealed class EvaluatedStage
{
    private readonly StageDefinition _stage;
    private readonly ContainerImage _image;

    private EvaluatedStage(StageDefinition stage, ContainerImage image) => (_stage, _image) = (stage, image);

    /// <summary>Evaluates a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="settings">Build arguments and base images; null for none.</param>
    public static EvaluatedStage Of(StageDefinition stage, BuildSettings? settings)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var evaluation = stage.Evaluate(settings ?? new());
        Refused.Check(stage.Definition, evaluation.Refusals);
        return new(stage, evaluation.Image);
    }

    /// <summary>A value of the image.</summary>
    /// <param name="value">Asks for it.</param>
    /// <typeparam name="T">What it is.</typeparam>
    public T Get<T>(Func<ContainerImage, T> value)
    {
        try
        {
            return value(_image);
        }
        catch (UnknownConfigException unknown)
        {
            new Failure()
                .At(Readable.Chain(_stage).First(), InstructionPosition.FromInstruction)
                .Throw(
                    $"{Readable.Capital(_stage)} does not say it itself, and what {unknown.Image} says is not known: {unknown.Property}.",
                    "say it in the Dockerfile, or give the image's config: BuildSettings.BaseImages, DockerInspect.Parse.");
            throw;
        }
    }

    /// <summary>A failure that shows the instructions of a kind, or the stage's <c>FROM</c> where there is none.</summary>
    /// <param name="keywords">The keywords of the kind.</param>
    public Failure FailureAt(params string[] keywords)
    {
        var failure = new Failure();
        foreach (var stage in Readable.Chain(_stage))
        {
            for (var index = 0; index < stage.Instructions.Count; index++)
            {
                if (keywords.Contains(stage.Instructions[index].Keyword, StringComparer.Ordinal)) failure.At(stage, index);
            }
        }

        return failure.IsEmpty ? failure.At(_stage, InstructionPosition.FromInstruction) : failure;
    }
}
