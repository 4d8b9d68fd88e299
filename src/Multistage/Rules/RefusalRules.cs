namespace Multistage;

/// <summary>
/// The rules about what BuildKit's parser accepts and its conversion refuses, <c>DF01xx</c>, and about what the frontend that
/// a file asks for does not know yet, <c>DF02xx</c>: a file that breaks none of them is one that BuildKit starts to build.
/// </summary>
/// <remarks>
/// What a build argument, the base image or the platform could mend is a warning, <see cref="MissingValue"/>: BuildKit
/// refuses the file as it is, and may accept it with what an author passes to it. What only the build finds out (a file or an
/// image that does not exist) is not judged.
/// </remarks>
public static class RefusalRules
{
    internal static readonly NoStage NoStage = new();

    internal static readonly UnexpandableWord Unexpandable = new();

    internal static readonly InvalidTrigger InvalidTrigger = new();

    internal static readonly PathOffSystemDrive PathOffSystemDrive = new();

    internal static readonly FileRule[] OfFiles = [NoStage, new InvalidCheckOptions(), new InvalidSourceDateEpoch(), new FrontendTooOld()];

    internal static readonly SourceRule[] OfSources =
    [
        new InvalidSourceImage(), new VariableInFromFlag(), new UnknownStageIndex(), new CircularStages(), new SourceFromLaterStage(),
    ];

    internal static readonly InstructionRule[] OfInstructions =
    [
        Unexpandable, InvalidTrigger, new InvalidBaseImage(), new InvalidPlatform(), new InvalidFileMode(),
        new RemoteSourceInCopy(), new InvalidGitSource(), new ContradictingGitOptions(), new ChecksumWithoutDownload(),
        new InvalidChecksum(), new InvalidPort(), new InvalidSignal(), new EmptyVolume(), PathOffSystemDrive, new EmptyCommand(), new InvalidMount(),
        new MountOnRoot(), new UndecodableCommand(),
    ];

    /// <summary>What is wrong without a value that only the build, the base image or the platform can give.</summary>
    public static Rule MissingValue { get; } = new(
        "DF0102", "A value is missing", "Unless {0}, BuildKit refuses this: {1}", RuleSeverity.Warning);

    /// <summary>All rules of this group, by id.</summary>
    public static EquatableArray<Rule> All { get; } = OfFiles.Cast<RefusalRule>()
        .Concat(OfSources)
        .Concat(OfInstructions)
        .Select(rule => rule.Rule)
        .Concat([MissingValue])
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>A finding that something else than a change of the file could mend.</summary>
    internal static Finding Unless(Condition condition, Finding finding) =>
        finding with { Rule = MissingValue, MessageArguments = EquatableArray.Of(condition.Text, finding.Message) };

    /// <summary>Finds what BuildKit would refuse, in any stage, also in those that the last one does not need.</summary>
    /// <param name="dockerfile">The file.</param>
    /// <returns>What is wrong, in the order of the file; empty where BuildKit would start to build each stage.</returns>
    public static EquatableArray<Finding> Check(Dockerfile dockerfile) =>
        Conversion.Run(dockerfile).Select(refusal => refusal.Finding).ToEquatableArray();

    /// <summary>Finds what BuildKit would refuse when it is asked to build one stage.</summary>
    /// <param name="dockerfile">The file.</param>
    /// <param name="stage">The index of the stage; the last one is what a build makes by default.</param>
    /// <returns>What is wrong, in the order of the file; empty where BuildKit would start the build.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such stage.</exception>
    public static EquatableArray<Finding> Check(Dockerfile dockerfile, int stage)
    {
        if (stage < 0 || stage >= dockerfile.Stages.Count) throw new ArgumentOutOfRangeException(nameof(stage));
        return Conversion.Run(dockerfile, stage).Select(refusal => refusal.Finding).ToEquatableArray();
    }
}
