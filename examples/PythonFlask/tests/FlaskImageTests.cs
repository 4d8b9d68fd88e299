using Multistage;
using Multistage.Testing;
using PythonFlask.Images;

namespace PythonFlask.Tests;

public class FlaskImageTests
{
    private static readonly FixedImage.FixedImageDefinition Image = FixedImage.Definition;

    [Fact]
    public void The_single_stage_image_ships_what_pip_left_behind() => DockerfileAssert.HasStages(SingleStageImage.Definition, "final");

    [Fact]
    public void The_founding_example_leaves_its_packages_in_the_builder()
    {
        var founding = MultiStageImage.Definition;

        DockerfileAssert.InOrder(founding.BackendBuilder, "pip install");
        DockerfileAssert.Copies(founding.Final, "/app", from: founding.BackendBuilder);
        DockerfileAssert.DoesNotCopy(founding.Final, "/usr/local");
    }

    [Fact]
    public void The_fixed_image_takes_the_virtual_environment_along()
    {
        DockerfileAssert.Copies(Image.Final, "/opt/venv", to: "/opt/venv", from: Image.BackendBuilder);
        Assert.StartsWith("/opt/venv/bin:", Image.Final.Evaluate(OnDebian).Config.Env["PATH"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_packages_comes_before_the_sources() =>
        DockerfileAssert.InOrder(Image.BackendBuilder, "COPY backend/requirements.txt", "pip install");

    [Fact]
    public void It_runs_as_an_ordinary_user_and_says_whether_it_works()
    {
        DockerfileAssert.RunsAsNonRoot(Image);
        DockerfileAssert.HasHealthcheck(Image);
        DockerfileAssert.ExposesPorts(Image, 5000);
        Assert.Equal(["python", "app.py"], Image.Final.Config.Cmd);
    }

    [Fact]
    public void It_is_small_and_holds_no_secret()
    {
        DockerfileAssert.HasNoBuildTools(Image);
        DockerfileAssert.HasAtMostLayers(Image, 3);
        DockerfileAssert.HasNoSecrets(Image);
        DockerfileAssert.PinsBaseImages(Image);
    }

    [Fact]
    public void BuildKit_has_nothing_to_say_of_it() => DockerfileAssert.PassesBuildChecks(Image);

    [Fact]
    public void A_debug_image_is_the_same_with_another_log_level()
    {
        var debug = new DockerfileDefinition(FixedImage.CreateBuilder().Final(stage => stage.Before<Cmd>(Env.Set("FLASK_DEBUG", "1"))).Build());

        DockerfileAssert.SetsEnvironment(debug, "FLASK_DEBUG", "1");
        Assert.Equal(Image.Final.Config.Cmd, debug["final"].Config.Cmd);
    }

    [Fact]
    public void Each_file_is_what_its_class_says()
    {
        DockerfileAssert.IsSameAsFile(SingleStageImage.Definition, "examples/PythonFlask/single-stage.Dockerfile");
        DockerfileAssert.IsSameAsFile(MultiStageImage.Definition, "examples/PythonFlask/multi-stage.Dockerfile");
        DockerfileAssert.IsSameAsFile(Image, "examples/PythonFlask/fixed.Dockerfile");
    }

    /// <summary>What is known of the base image.</summary>
    private static BuildSettings OnDebian => new() { BaseImages = BaseImages.Plain };
}
