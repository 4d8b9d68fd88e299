namespace Multistage;

/// <summary>
/// What <c>docker build --check</c> warns of, <c>DF1xxx</c>: the rules of BuildKit's own linter, with its names and its words. The
/// directive <c># check=</c> and a <c># check=skip=</c> line above an instruction count as they do there.
/// </summary>
/// <remarks>
/// See <see href="https://docs.docker.com/reference/build-checks/"/>. What depends on the files of a build context,
/// <c>CopyIgnoredFile</c>, is not among them; what depends on a base image is found only where its config is known.
/// </remarks>
public static class CheckRules
{
    internal static readonly UndefinedVar UndefinedVar = new();

    internal static readonly InvalidDefaultArgInFrom InvalidDefaultArgInFrom = new();

    internal static readonly InvalidBaseImagePlatform InvalidBaseImagePlatform = new();

    internal static readonly FileCheck[] OfFiles =
    [
        new StageNameCasing(), new FromAsCasing(), new NoEmptyContinuation(), new ConsistentInstructionCasing(), new DuplicateStageName(),
        new ReservedStageName(), new MaintainerDeprecated(), new InvalidDefinitionDescription(),
    ];

    internal static readonly InstructionCheck[] OfInstructions =
    [
        new JSONArgsRecommended(), new UndefinedArgInFrom(), new WorkdirRelativePath(), new MultipleInstructionsDisallowed(),
        new LegacyKeyValueFormat(), new RedundantTargetPlatform(), new SecretsUsedInArgOrEnv(), new FromPlatformFlagConstDisallowed(),
        new ExposeProtoCasing(), new ExposeInvalidFormat(),
    ];

    /// <summary>All rules of this group, by id.</summary>
    public static EquatableArray<Rule> All { get; } = OfFiles.Cast<CheckRule>()
        .Concat(OfInstructions)
        .Concat([UndefinedVar, InvalidDefaultArgInFrom, InvalidBaseImagePlatform])
        .Select(rule => rule.Rule)
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>Finds what <c>docker build --check</c> would warn of, in all stages.</summary>
    /// <param name="read">A file that was read.</param>
    /// <param name="settings">What the build is told; null for a build for linux/amd64 without arguments, with unknown base images.</param>
    /// <returns>
    /// What it warns of, in the order of the file, up to the place where BuildKit refuses the file; none where the parser does.
    /// </returns>
    /// <exception cref="ArgumentException">A platform of the settings is none.</exception>
    public static EquatableArray<CheckFinding> Check(DockerfileParseResult read, BuildSettings? settings = null)
    {
        if (read is null) throw new ArgumentNullException(nameof(read));
        return read.Dockerfile is not { } dockerfile
            ? default
            : Conversion.Of(dockerfile, BuildRequest.Of(dockerfile, settings), read.Syntax).Report()!.Findings;
    }
}
