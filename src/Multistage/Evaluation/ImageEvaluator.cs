namespace Multistage;

/// <summary>
/// Says what the image of a stage will be without building it: the config that BuildKit would give it, instruction by instruction,
/// with the variables, the scope of <c>ARG</c> and the inheritance that BuildKit has.
/// </summary>
/// <remarks>
/// A model does not say how its file is written, so that <c># check=error=true</c> changes nothing here, nor do bytes that are not UTF-8;
/// <see cref="StageDefinition.Evaluate"/> knows the text and does what it says.
/// </remarks>
public static class ImageEvaluator
{
    /// <summary>Evaluates a build of one stage, as <c>docker build --target</c> makes it.</summary>
    /// <param name="dockerfile">The file.</param>
    /// <param name="stage">The index of the stage.</param>
    /// <param name="settings">What the build is told; null for a build for linux/amd64 without arguments, with unknown base images.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such stage.</exception>
    /// <exception cref="ArgumentException">A platform of the settings is none.</exception>
    public static StageEvaluation Evaluate(Dockerfile dockerfile, int stage, BuildSettings? settings = null)
    {
        if (stage < 0 || stage >= dockerfile.Stages.Count) throw new ArgumentOutOfRangeException(nameof(stage));
        return Evaluate(dockerfile, stage, settings, null);
    }

    /// <summary>Evaluates a build of each stage.</summary>
    /// <param name="dockerfile">The file.</param>
    /// <param name="settings">What the builds are told; null for builds for linux/amd64 without arguments, with unknown base images.</param>
    /// <returns>The evaluations in the order of the stages.</returns>
    /// <exception cref="ArgumentException">A platform of the settings is none.</exception>
    public static EquatableArray<StageEvaluation> EvaluateAll(Dockerfile dockerfile, BuildSettings? settings = null) =>
        EvaluateAll(Conversion.Of(dockerfile, BuildRequest.Of(dockerfile, settings)), settings);

    /// <summary>Evaluates a build of a stage, with what the checks make an error.</summary>
    /// <param name="dockerfile">The file.</param>
    /// <param name="stage">The index of the stage.</param>
    /// <param name="settings">What the build is told.</param>
    /// <param name="syntax">How the file is written; null where it is not checked.</param>
    internal static StageEvaluation Evaluate(Dockerfile dockerfile, int stage, BuildSettings? settings, DockerfileSyntax? syntax) =>
        Conversion.Of(dockerfile, BuildRequest.Of(dockerfile, settings, stage), syntax).Evaluate(stage);

    /// <summary>Evaluates a build of each stage of a file that was converted for the last one.</summary>
    /// <param name="conversion">The conversion.</param>
    /// <param name="settings">What it was told.</param>
    internal static EquatableArray<StageEvaluation> EvaluateAll(Conversion conversion, BuildSettings? settings)
    {
        return Enumerable.Range(0, conversion.Stages.Count)
            .Select(stage => conversion.DependsOnTarget(stage)
                ? Evaluate(conversion.Dockerfile, stage, settings, conversion.Syntax)
                : conversion.Evaluate(stage))
            .ToEquatableArray();
    }
}
