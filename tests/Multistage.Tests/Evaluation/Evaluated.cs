namespace Multistage.Tests.Evaluation;

/// <summary>What a build of a Dockerfile's last stage gives, where every base image is a plain one.</summary>
internal static class Evaluated
{
    public static ContainerImage Image(string text) => With(text, new()).Image;

    public static ImageConfig Config(string text) => Image(text).Config;

    public static StageEvaluation With(string text, BuildSettings settings) =>
        new DockerfileDefinition(text).Stages[^1].Evaluate(new()
        {
            Args = settings.Args,
            Platform = settings.Platform,
            BuildPlatform = settings.BuildPlatform,
            BaseImages = settings.BaseImages == BaseImages.None ? BaseImages.Plain : settings.BaseImages,
        });
}
