using System.Diagnostics;

namespace Multistage.Testing;

/// <summary>
/// Says what a Dockerfile must be; a test fails where it is not. What is asked of a file is asked of the image that a build
/// makes by default, its last stage, save where a member says otherwise. A stage's image has the instructions of the stages
/// it continues, too.
/// </summary>
/// <example>
/// <code>
/// var image = BackendImage.Definition;
/// DockerfileAssert.RunsAsNonRoot(image);
/// DockerfileAssert.PinsBaseImages(image);
/// DockerfileAssert.Copies(image.Final, "/install", from: image.Dependencies);
/// </code>
/// </example>
[StackTraceHidden]
public static partial class DockerfileAssert
{
    /// <summary>BuildKit refuses nothing in the file, whichever stage is built.</summary>
    /// <param name="image">The file.</param>
    /// <remarks>What a build argument without a default could still mend is not judged.</remarks>
    /// <exception cref="DockerfileAssertionException">BuildKit refuses something.</exception>
    public static void IsValid(DockerfileDefinition image)
    {
        Readable.Stages(image);
        Refused.Check(image, Errors(RefusalRules.Check(image.Dockerfile)));
    }

    /// <summary>BuildKit refuses nothing when it builds the stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <remarks>What a build argument without a default could still mend is not judged.</remarks>
    /// <exception cref="DockerfileAssertionException">BuildKit refuses something.</exception>
    public static void IsValid(StageDefinition stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        Refused.Check(stage.Definition, Errors(RefusalRules.Check(stage.Definition.Dockerfile, stage.Index)));
    }

    private static IEnumerable<Finding> Errors(EquatableArray<Finding> findings) => findings.Where(finding => finding.Rule.Severity == RuleSeverity.Error);
}
