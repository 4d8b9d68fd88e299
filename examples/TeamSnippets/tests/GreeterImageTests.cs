using Multistage;
using Multistage.Testing;
using TeamSnippets.Images;

namespace TeamSnippets.Tests;

public class GreeterImageTests
{
    private static readonly GreeterImage.GreeterImageDefinition Image = GreeterImage.Definition;

    [Fact]
    public void The_tests_run_in_a_stage_that_the_image_does_not_need()
    {
        DockerfileAssert.HasStages(Image, "dependencies", "test", "bundle", "final");
        DockerfileAssert.InOrder(Image.Test, "npm ci", "COPY app/", "npm test");
        DockerfileAssert.DoesNotNeed(Image.Final, Image.Test);
    }

    [Fact]
    public void The_registry_token_is_mounted_and_never_copied()
    {
        var install = Image.Dependencies.Instructions.OfType<Run>().Single();

        Assert.Contains(install.Mounts, mount => mount is { Type: "secret", Id: "npmrc" });
        DockerfileAssert.HasNoSecrets(Image);
    }

    [Fact]
    public void The_script_of_the_project_stands_in_the_Dockerfile() => DockerfileAssert.InOrder(Image.Bundle, "npm prune --omit=dev");

    [Fact]
    public void What_is_bundled_is_all_that_the_image_takes() =>
        DockerfileAssert.Copies(Image.Final, "/bundle", from: Image.Bundle);

    [Fact]
    public void It_runs_as_every_service_of_the_team_does()
    {
        DockerfileAssert.RunsAsNonRoot(Image);
        DockerfileAssert.ExposesPorts(Image, 8080);
        DockerfileAssert.HasLabel(Image, "org.opencontainers.image.vendor");
        DockerfileAssert.PinsBaseImages(Image);
        Assert.Equal("node", Image.Final.Config.User);
    }

    [Fact]
    public void The_file_beside_the_sources_is_what_the_class_says() =>
        DockerfileAssert.IsSameAsFile(Image, "examples/TeamSnippets/Dockerfile");
}
