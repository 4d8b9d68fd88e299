namespace Multistage.Testing;

/// <summary>What a build of a stage would give; a test fails where BuildKit refuses it or a base image would have to be known.</summary>
internal sealed class EvaluatedStage
{
    private readonly StageDefinition _stage;
    private readonly ContainerImage _image;
    private readonly string[] _keywords;

    private EvaluatedStage(StageDefinition stage, ContainerImage image, string[] keywords) => (_stage, _image, _keywords) = (stage, image, keywords);

    /// <summary>Evaluates a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="settings">Build arguments and base images; null for none.</param>
    /// <param name="keywords">The instructions that say what is asked for, which are shown where it is not as it should be.</param>
    public static EvaluatedStage Of(StageDefinition stage, BuildSettings? settings, params string[] keywords)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var evaluation = stage.Evaluate(settings ?? new());
        Refused.Check(stage.Definition, evaluation.Refusals);
        return new(stage, evaluation.Image, keywords);
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
            FailAsUnknown($"{Readable.Capital(_stage)} leaves it open. {unknown.Reason}.");
            throw;
        }
    }

    /// <summary>Fails since a base image whose config is not known may say what the stage does not.</summary>
    /// <param name="headline">What is not known.</param>
    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public void FailAsUnknown(string headline)
    {
        var failure = new Failure().At(Readable.Chain(_stage).First(), InstructionPosition.FromInstruction);
        foreach (var place in Places()) failure.At(place);
        failure.Throw(headline, "say it in the Dockerfile, or give the image's config: BuildSettings.BaseImages, DockerInspect.Parse.");
    }

    /// <summary>A failure that shows the instructions which say it, or the stage's <c>FROM</c> where there is none.</summary>
    public Failure Failure()
    {
        var failure = new Failure();
        foreach (var place in Places()) failure.At(place);
        return failure.IsEmpty ? failure.At(_stage, InstructionPosition.FromInstruction) : failure;
    }

    /// <summary>The instructions that say it, in the order in which they are executed.</summary>
    private IEnumerable<InstructionPlace> Places()
    {
        foreach (var stage in Readable.Chain(_stage))
        {
            foreach (var trigger in Trigger.Of(stage))
            {
                if (Says(trigger.Instruction)) yield return trigger.Place;
            }

            for (var index = 0; index < stage.Instructions.Count; index++)
            {
                if (Says(stage.Instructions[index])) yield return InstructionPlace.Of(stage, index);
            }
        }
    }

    private bool Says(Instruction instruction) => _keywords.Contains(instruction.Keyword, StringComparer.Ordinal);
}
