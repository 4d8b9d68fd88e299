using Multistage.Build.Reading;
using Multistage.Build.Writing;

namespace Multistage.Testing;

/// <content>Whether two files are the same.</content>
public static partial class DockerfileAssert
{
    /// <summary>The file on disk is, line by line, what the definition says; line ends do not count.</summary>
    /// <param name="image">The definition.</param>
    /// <param name="path">The path, absolute or below the folder of the test assembly or one above it, such as <c>deploy/api.Dockerfile</c>.</param>
    /// <exception cref="DockerfileAssertionException">There is no such file, or it differs; the message has the difference.</exception>
    public static void IsSameAsFile(DockerfileDefinition image, string path)
    {
        ArgumentNullException.ThrowIfNull(image);
        var source = FileHeader.ClassOf(image.Text);
        var remedy = source is null
            ? "write the one or mend the other."
            : $"build the project of {source}, which writes the file; to change the file, change that class.";
        if (RepositoryPath.TryFind(path) is not { } found)
        {
            new Failure().Throw($"There is no file {path} to compare with, neither in {AppContext.BaseDirectory} nor in a folder above.", remedy);
            return;
        }

        var (written, wanted) = (Lines(DockerfileFile.Read(found)), Lines(image));
        if (written == wanted) return;
        new Failure()
            .With(UnifiedDiff.Between(written, wanted).Print(path, source ?? "the definition"))
            .Throw($"{path} is not what {(source is null ? "the definition" : source)} says.", remedy);
    }

    /// <summary>The file holds the same instructions as another one; comments do not count, nor how lines are broken.</summary>
    /// <param name="image">The file.</param>
    /// <param name="other">The other one, such as <c>DockerfileFile.Find("old.Dockerfile")</c>.</param>
    /// <exception cref="DockerfileAssertionException">The instructions differ; the message has the difference.</exception>
    public static void HasSameInstructions(DockerfileDefinition image, DockerfileDefinition other)
    {
        Readable.Stages(image);
        Readable.Stages(other);
        if (SameInstructions.In(image.Dockerfile, other.Dockerfile)) return;
        var (before, after) = (InstructionPlace.Describe(other), InstructionPlace.Describe(image));
        new Failure()
            .With(UnifiedDiff.Between(BareInstructions.Of(other.Dockerfile), BareInstructions.Of(image.Dockerfile, other.Dockerfile)).Print(before, after))
            .Throw($"{after} does not hold the instructions of {before}.", "take over the lines that differ; both are shown in one style and without comments.");
    }

    private static string Lines(DockerfileDefinition file) => LineEnds.Normalise(file.Text.TrimStart('\uFEFF'));
}
