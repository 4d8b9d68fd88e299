namespace Multistage.Testing.Tests;

/// <summary>What Docker says of a base image.</summary>
public class DockerInspectTests
{
    [Fact]
    public void The_output_of_docker_image_inspect_is_read()
    {
        var image = DockerInspect.Parse("""
            [
              {
                "Id": "sha256:1",
                "RepoTags": ["company/api:1"],
                "Os": "linux", "Architecture": "arm64", "Variant": "v8", "Author": "me", "Size": 12,
                "Config": {
                  "Hostname": "", "User": "1000", "Env": ["PATH=/bin", "A=1=2"], "Cmd": ["serve"], "Entrypoint": null,
                  "ExposedPorts": { "80/tcp": {} }, "Volumes": { "/data": {} }, "WorkingDir": "/srv", "OnBuild": ["RUN make"],
                  "Labels": { "name": "api" }, "StopSignal": "SIGINT", "Shell": ["bash", "-c"], "ArgsEscaped": true,
                  "Healthcheck": { "Test": ["CMD", "check"], "Interval": 30000000000, "Retries": 3 }
                }
              }
            ]
            """);

        Assert.Equal(("linux", "arm64", "v8", "me"), (image.Os, image.Architecture, image.Variant, image.Author));
        Assert.Equal(
            new ImageConfig
            {
                User = "1000",
                Env = ["PATH=/bin", "A=1=2"],
                Cmd = ["serve"],
                ExposedPorts = ["80/tcp"],
                Volumes = ["/data"],
                WorkingDir = "/srv",
                OnBuild = ["RUN make"],
                Labels = new Dictionary<string, string> { ["name"] = "api" },
                StopSignal = "SIGINT",
                Shell = ["bash", "-c"],
                ArgsEscaped = true,
                Healthcheck = new() { Test = ["CMD", "check"], Interval = TimeSpan.FromSeconds(30), Retries = 3 },
            },
            image.Config);
        Assert.Contains("'company/api:1'", Assert.Throws<UnknownConfigException>(() => image.History).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void So_is_the_config_that_a_registry_keeps()
    {
        var image = DockerInspect.Parse("""
            { "os": "linux", "architecture": "amd64", "config": { "Env": ["A=1"] },
              "history": [{ "created_by": "COPY a b" }, { "created_by": "ENV A=1", "empty_layer": true }] }
            """);
        Assert.Equal([new HistoryEntry("COPY a b", EmptyLayer: false), new HistoryEntry("ENV A=1", EmptyLayer: true)], image.History);
        Assert.Equal("1", image.Config.Env["A"]);
    }

    [Theory]
    [InlineData("", "this is no JSON")]
    [InlineData("{}", "There is no 'Config' in it")]
    [InlineData("[]", "There are 0 images in the list")]
    [InlineData("3", "There is no 'Config' in it")]
    public void What_describes_no_image_is_said(string json, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => DockerInspect.Parse(json)).Message, StringComparison.Ordinal);
}
