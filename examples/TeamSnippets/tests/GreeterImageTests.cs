using Multistage;
using TeamSnippets.Images;

namespace TeamSnippets.Tests;

public class GreeterImageTests
{
    private static readonly GreeterImage.GreeterImageDefinition Image = GreeterImage.Definition;

    [Fact]
    public void The_tests_run_in_a_stage_that_the_image_does_not_need()
    {
        Assert.Contains(Image.Test.Instructions.OfType<Run>(), run => run.Mentions("npm test"));
        Assert.DoesNotContain(Image.Test, Image.Final.NeedsTransitively);
    }

    [Fact]
    public void The_registry_token_is_mounted_and_never_copied()
    {
        var install = Image.Dependencies.Instructions.OfType<Run>().Single();

        Assert.Contains(install.Mounts, mount => mount is { Type: "secret", Id: "npmrc" });
        Assert.DoesNotContain(
            Image.Stages.SelectMany(stage => stage.Instructions).OfType<Copy>(),
            copy => copy.Sources.Any(source => source.Contains("npmrc", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_script_of_the_project_stands_in_the_Dockerfile()
    {
        var bundle = Image.Bundle.Instructions.OfType<Run>().Single();

        Assert.True(bundle.Mentions("npm prune --omit=dev"));
    }

    [Fact]
    public void It_runs_as_every_service_of_the_team_does()
    {
        Assert.Equal("node", Image.Final.Instructions.OfType<User>().Last().Name);
        Assert.Equal(["8080"], Image.Final.Instructions.OfType<Expose>().Single().Ports);
        Assert.Contains(
            Image.Final.Instructions.OfType<Label>().SelectMany(label => label.Pairs),
            pair => pair.Key == "org.opencontainers.image.vendor");
    }
}
