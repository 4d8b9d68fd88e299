using Multistage.Testing;

namespace Multistage.Engine.Tests.Building;

/// <summary>What a user's test does with an image of its own.</summary>
[Collection("engine")]
public class BuildTests
{
    private const string Base = "debian:bookworm-slim";

    private static readonly DockerRunOptions NoNetwork = new() { Network = "none" };

    private static readonly DockerfileDefinition Image = Dockerfile(
        $"FROM {Base} AS hello",
        "ARG NAME=world",
        "ENV NAME=${NAME}",
        "CMD [\"sh\", \"-c\", \"echo hello $NAME; echo problem >&2; exit 3\"]",
        $"FROM {Base}",
        "CMD [\"echo\", \"unnamed\"]",
        "FROM hello AS final",
        "COPY file.txt /",
        "CMD [\"cat\", \"/file.txt\"]");

    [SkippableFact]
    public async Task A_stage_is_built_with_its_arguments_and_run_to_its_end()
    {
        Docker.RequireImages(Base);
        await using var image = await Image.BuildAsync("hello", new() { Args = { ["NAME"] = "moon and stars" } });

        var result = await image.RunAsync(NoNetwork);

        Assert.Equal((3, "hello moon and stars\n", "problem\n"), (result.ExitCode, result.Output, result.Error));
        Assert.StartsWith("sha256:", image.Id, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_the_engine_says_of_an_image_is_what_the_stage_predicts()
    {
        Docker.RequireImages(Base);
        await using var image = await Image["hello"].BuildAsync(new() { Args = { ["NAME"] = "moon" } });
        await using var parent = await DockerEngine.FindImageAsync(Base);
        var settings = new BuildSettings { Args = { ["NAME"] = "moon" }, BaseImages = BaseImages.None.With(Base, await parent!.InspectAsync()) };

        var inspected = await image.InspectAsync();

        Assert.Equal("moon", inspected.Config.Env["NAME"]);
        Assert.Equal(Image["hello"].Evaluate(settings).Config, inspected.Config);
    }

    [SkippableFact]
    public async Task A_build_ends_where_whoever_reads_its_output_throws()
    {
        Docker.RequireImages(Base);
        var build = Dockerfile($"FROM {Base}", $"ARG RUN={Guid.NewGuid():N}", "RUN --network=none sleep 300")
            .BuildAsync(new() { Output = line => throw new InvalidOperationException("no more") });

        await Assert.ThrowsAsync<InvalidOperationException>(() => build.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [SkippableFact]
    public async Task A_stage_without_a_name_is_built_as_well()
    {
        Docker.RequireImages(Base);
        await using var image = await Image.Stages[1].BuildAsync();

        Assert.Equal("unnamed\n", (await image.RunAsync(NoNetwork)).EnsureSuccess().Output);
    }

    [SkippableFact]
    public async Task Files_come_from_the_context_or_from_another_that_stands_for_an_image()
    {
        Docker.RequireImages(Base);
        var context = Directory.CreateTempSubdirectory();
        try
        {
            await File.WriteAllTextAsync(Path.Combine(context.FullName, "file.txt"), "content");
            await using var image = await Image.BuildAsync(new() { Context = context.FullName });
            Assert.Equal("content", (await image.RunAsync(NoNetwork)).EnsureSuccess().Output);

            await using var other = await Dockerfile("FROM alpine:0", "COPY --from=files file.txt /", "CMD [\"cat\", \"/file.txt\"]")
                .BuildAsync(new() { BuildContexts = { ["files"] = context.FullName, ["alpine:0"] = $"docker-image://{Base}" } });
            Assert.Equal("content", (await other.RunAsync(NoNetwork)).EnsureSuccess().Output);
        }
        finally
        {
            context.Delete(recursive: true);
        }
    }

    [SkippableFact]
    public async Task The_ignore_file_of_the_class_is_that_of_the_build()
    {
        Docker.RequireImages(Base);
        var context = Directory.CreateTempSubdirectory();
        try
        {
            await File.WriteAllTextAsync(Path.Combine(context.FullName, "kept.txt"), "kept");
            await File.WriteAllTextAsync(Path.Combine(context.FullName, "left.txt"), "left out");
            var ignoring = new DockerfileDefinition($"FROM {Base}\nCOPY . /files/\nCMD [\"ls\", \"/files\"]\n", "*\n!kept.txt\n");

            await using var image = await ignoring.BuildAsync(new() { Context = context.FullName });

            Assert.Equal("kept.txt\n", (await image.RunAsync(NoNetwork)).EnsureSuccess().Output);
        }
        finally
        {
            context.Delete(recursive: true);
        }
    }

    [SkippableFact]
    public async Task A_secret_is_there_while_a_command_runs_and_not_in_the_image()
    {
        Docker.RequireImages(Base);
        await using var image = await Dockerfile(
                $"FROM {Base}",
                $"ARG RUN={Guid.NewGuid():N}",
                "RUN --network=none --mount=type=secret,id=token wc -c < /run/secrets/token > /length",
                "CMD [\"sh\", \"-c\", \"cat /length /run/secrets/*\"]")
            .BuildAsync(new() { Secrets = { ["token"] = "se,cret \"1\"" } });

        var result = await image.RunAsync(NoNetwork);

        Assert.Equal("11\n", result.Output);
        Assert.Contains("No such file", result.Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Steps_and_their_output_are_told_as_they_come()
    {
        Docker.RequireImages(Base);
        var lines = new List<string>();
        var image = Dockerfile($"FROM {Base} AS final", "RUN --network=none echo one && echo two");
        await using (await image.BuildAsync(new() { NoCache = true, Output = lines.Add }))
        {
            var step = lines.IndexOf("[2/2] RUN --network=none echo one && echo two");
            Assert.Equal(["    one", "    two", "[2/2] RUN --network=none echo one && echo two: done"], lines.Skip(step + 1).Take(3));
        }
    }

    [SkippableFact]
    public async Task The_image_goes_when_it_is_disposed_of_and_the_tags_of_the_user_stay()
    {
        Docker.RequireImages(Base);
        const string Mine = "multistage-test/mine:1";
        var image = await Image["hello"].BuildAsync(new() { Tags = { Mine } });

        await image.DisposeAsync();

        Assert.Null(await DockerEngine.FindImageAsync(image.Tag));
        Assert.Equal(image.Id, (await DockerEngine.FindImageAsync(Mine))?.Id);
        (await DockerEngine.RunAsync(["image", "rm", Mine])).EnsureSuccess();
    }

    [SkippableFact]
    public async Task A_container_runs_until_it_is_disposed_of()
    {
        Docker.RequireImages(Base);
        await using var image = await Image["hello"].BuildAsync();
        var container = await image.StartAsync(NoNetwork with { Command = ["sh", "-c", "echo ready; sleep 300"] });

        Assert.True(await container.IsRunningAsync());
        await container.DisposeAsync();
        await Assert.ThrowsAsync<DockerException>(() => container.IsRunningAsync());

        await using var ended = await image.StartAsync(NoNetwork);
        Assert.Equal(3, (await ended.WaitForExitAsync()).ExitCode);
        var silent = await Assert.ThrowsAsync<DockerException>(() => ended.GetStringAsync("http://127.0.0.1:1/"));
        Assert.Contains("the container ended with 3", silent.Message, StringComparison.Ordinal);
        Assert.Contains("hello world\nproblem", silent.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Cancellation_ends_the_build_and_all_that_it_started()
    {
        Docker.RequireImages(Base);
        using var cancellation = new CancellationTokenSource();
        var marker = Guid.NewGuid().ToString("N");
        var wasSeen = false;
        var build = Dockerfile($"FROM {Base}", "ARG MARKER", "RUN --network=none sleep 300").BuildAsync(
            new() { Args = { ["MARKER"] = marker }, Output = CancelWhenItSleeps }, cancellation.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => build.WaitAsync(TimeSpan.FromMinutes(1)));

        for (var tries = 0; IsOnSomeCommandLine(marker) && tries < 50; tries++) await Task.Delay(100);
        Assert.True(wasSeen || !OperatingSystem.IsLinux());
        Assert.False(IsOnSomeCommandLine(marker), "a process of the build still runs");

        void CancelWhenItSleeps(string line)
        {
            if (!line.EndsWith("sleep 300", StringComparison.Ordinal)) return;
            wasSeen = IsOnSomeCommandLine(marker);
            cancellation.CancelAfter(TimeSpan.FromSeconds(1));
        }
    }

    /// <summary>Whether a process has a text among its arguments; where the system does not tell, none has.</summary>
    private static bool IsOnSomeCommandLine(string text)
    {
        if (!OperatingSystem.IsLinux()) return false;
        return Directory.EnumerateDirectories("/proc").Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0])).Any(folder =>
        {
            try
            {
                return File.ReadAllText(Path.Combine(folder, "cmdline")).Contains(text, StringComparison.Ordinal);
            }
            catch (IOException)
            {
                // It ended between the two.
                return false;
            }
        });
    }

    private static DockerfileDefinition Dockerfile(params string[] lines) => new(string.Join('\n', lines) + "\n");
}
