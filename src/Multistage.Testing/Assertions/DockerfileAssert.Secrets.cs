namespace Multistage.Testing;

/// <content>What everybody reads who has the image.</content>
public static partial class DockerfileAssert
{
    /// <summary>
    /// No stage holds a secret: no <c>ENV</c> or <c>ARG</c> whose name BuildKit takes for one (<c>GITHUB_TOKEN</c>,
    /// <c>DB_PASSWORD</c>), no value that is one by its looks (a private key, a provider's token, a password in an address), no copy of
    /// a file that is made for one (<c>.npmrc</c>, <c>id_rsa</c>, <c>.env</c>).
    /// </summary>
    /// <param name="image">The file.</param>
    /// <param name="except">Names of variables and files that are no secrets.</param>
    /// <exception cref="DockerfileAssertionException">There is a secret; its value is not shown.</exception>
    /// <remarks>See <see href="https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/"/>.</remarks>
    public static void HasNoSecrets(DockerfileDefinition image, params string[] except)
    {
        Readable.Stages(image);
        var failure = new Failure();
        for (var index = 0; index < image.Dockerfile.GlobalArgs.Count; index++)
        {
            Report(failure, image, new(InstructionPosition.Global, index), image.Dockerfile.GlobalArgs[index], except);
        }

        foreach (var stage in image.Stages) ReportSecrets(failure, stage, except);
        ThrowIfAnySecret(failure);
    }

    /// <summary>Neither the stage nor one that is built for it holds a secret.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="except">Names of variables and files that are no secrets.</param>
    /// <exception cref="DockerfileAssertionException">There is a secret; its value is not shown.</exception>
    public static void HasNoSecrets(StageDefinition stage, params string[] except)
    {
        var failure = new Failure();
        foreach (var each in Readable.WithNeeded(stage)) ReportSecrets(failure, each, except);
        ThrowIfAnySecret(failure);
    }

    private static void ReportSecrets(Failure failure, StageDefinition stage, string[] except)
    {
        for (var index = 0; index < stage.Instructions.Count; index++)
        {
            Report(failure, stage.Definition, new(stage.Index, index), stage.Instructions[index], except);
        }
    }

    private static void Report(
        Failure failure, DockerfileDefinition image, InstructionPosition position, Instruction instruction, string[] except)
    {
        var secrets = FoundSecret.In(instruction).ToList();
        var hidden = secrets.SelectMany(secret => secret.Hidden).ToList();
        foreach (var secret in secrets.Where(secret => !except.Contains(secret.Name, StringComparer.Ordinal)))
        {
            failure.At(InstructionPlace.Of(image, position), secret.Problem, hidden);
        }
    }

    private static void ThrowIfAnySecret(Failure failure) => failure.ThrowIfAny(
        failure.Count == 1 ? "There is a secret in the Dockerfile." : $"There are {failure.Count} secrets in the Dockerfile.",
        "mount it into the command that needs it, RUN --mount=type=secret,id=... ([SecretMount]), or give it to the container when it runs. What was in an image is known: replace it.");
}
