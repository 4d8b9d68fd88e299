namespace Multistage.Testing;

/// <content>What only builds.</content>
public static partial class DockerfileAssert
{
    /// <summary>
    /// The image holds no tools that only build: no <c>RUN</c> installs one and lets it be, none executes one, and the image it
    /// starts from is not made of them.
    /// </summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="tools">Names of packages and programs to look for; without any, the usual ones: compilers, make, headers, SDKs.</param>
    /// <exception cref="DockerfileAssertionException">There is one.</exception>
    public static void HasNoBuildTools(DockerfileDefinition image, params string[] tools) => HasNoBuildTools(Readable.LastStage(image), tools);

    /// <summary>
    /// The stage's image holds no tools that only build: no <c>RUN</c> installs one and lets it be, none executes one, and the image it
    /// starts from is not made of them.
    /// </summary>
    /// <param name="stage">The stage; those it continues count, those it copies from do not.</param>
    /// <param name="tools">Names of packages and programs to look for; without any, the usual ones: compilers, make, headers, SDKs.</param>
    /// <exception cref="DockerfileAssertionException">There is one.</exception>
    public static void HasNoBuildTools(StageDefinition stage, params string[] tools)
    {
        ArgumentNullException.ThrowIfNull(tools);
        var wanted = tools.Length == 0 ? BuildTools.Usual : new BuildTools(tools);
        var failure = new Failure();
        foreach (var each in Readable.Chain(stage))
        {
            if (wanted.FindInImage(each.BaseImage) is { } tool) failure.At(each, InstructionPosition.FromInstruction, $"{each.BaseImage} holds {tool}");
            for (var index = 0; index < each.Instructions.Count; index++)
            {
                if (each.Instructions[index] is Run run && wanted.FindIn(run.Command) is { } use) failure.At(each, index, use);
            }
        }

        failure.ThrowIfAny(
            $"{Readable.Capital(stage)} holds tools that only build.", "build in a stage of its own, and copy what it made: COPY --from=build ... ([CopyFrom]).");
    }
}
