namespace Multistage.Testing.Tests;

public class SnapshotTests
{
    [Fact]
    public Task A_snapshot_says_what_each_stage_is_made_of_and_what_its_image_says()
    {
        var image = DockerfileFile.Find("examples/PythonFlask/fixed.Dockerfile");
        var settings = new BuildSettings
        {
            BaseImages = BaseImages.None.With("python:3.9-slim-buster", new() { Config = new() { Env = ["PATH=/usr/bin:/bin"], StopSignal = "SIGINT" } }),
        };

        return Verifier.Verify(image.ToSnapshot(settings), "txt");
    }

    [Fact]
    public Task What_is_not_known_is_left_out() => Verifier.Verify(
        Failing.Dockerfile(
            "ARG TAG=1",
            "FROM --platform=linux/arm64 registry.example/base:$TAG AS base",
            "ONBUILD COPY src/ /src/",
            "SHELL [\"/bin/bash\", \"-c\"]",
            "FROM base",
            "RUN --mount=type=bind,target=/w --mount=type=bind,from=tools:2,source=/bin,target=/t make",
            "ADD https://example.com/a.tar /a/",
            "COPY --from=base [\"/a b\", \"/x\", \"/y/\"]",
            "ENTRYPOINT run \"it all\"",
            "CMD [\"two words\", \"\\\"\"]",
            "VOLUME /data /more",
            "LABEL a=1 b=\"two lines\"",
            "STOPSIGNAL SIGQUIT").ToSnapshot(),
        "txt");

    [Fact]
    public void Formatting_does_not_show() => Assert.Equal(
        Failing.Dockerfile("FROM a:1", "RUN b && c", "USER 5").ToSnapshot(),
        Failing.Dockerfile("from a:1", string.Empty, "# why", "run b && \\", "  c", "user 5").ToSnapshot());
}
