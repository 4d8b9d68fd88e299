using Multistage.Testing;

namespace Multistage.Engine.Tests;

/// <summary>What the tests ask of this machine.</summary>
internal static class Docker
{
    /// <summary>Skips the test, with the reason, where there is no engine to run it on.</summary>
    public static void Require() => Skip.IfNot(DockerEngine.IsAvailable, DockerEngine.WhyUnavailable);

    /// <summary>Skips the test where one of its base images is neither here nor, as no registry is asked, to be had.</summary>
    public static void RequireImages(params string[] images)
    {
        Require();
        foreach (var image in images)
        {
            Skip.If(Run("image", "inspect", image).ExitCode != 0, $"the engine has no image {image}");
        }
    }

    /// <summary>Runs docker and waits for it.</summary>
    public static DockerResult Run(params string[] arguments) => Task.Run(() => DockerEngine.RunAsync(arguments)).GetAwaiter().GetResult();

    /// <summary>Builds an image that stays, on the host's network.</summary>
    public static void Build(string tag, string dockerfile, string context) =>
        Run("buildx", "build", "--network=host", "--load", "-t", tag, "-f", dockerfile, context).EnsureSuccess();
}
