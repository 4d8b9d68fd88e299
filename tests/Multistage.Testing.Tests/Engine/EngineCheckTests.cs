namespace Multistage.Testing.Tests.Engine;

public class EngineCheckTests
{
    [Fact]
    public async Task A_machine_without_docker_says_so_and_what_to_do()
    {
        var missing = EngineCheck.FindWhatIsMissing(arguments => new(arguments) { Program = "no-such-docker" });

        Assert.StartsWith("There is no docker command on this machine (", missing, StringComparison.Ordinal);
        Assert.EndsWith("): install the docker CLI, or skip what needs it where DockerEngine.IsAvailable is false.", missing, StringComparison.Ordinal);
        var exception = await Assert.ThrowsAsync<DockerException>(() => new DockerCommand(["info"]) { Program = "no-such-docker" }.RunAsync(CancellationToken.None));
        Assert.Equal(("info", null), (exception.Command, exception.ExitCode));
    }

    [Fact]
    public void What_the_command_says_is_the_reason()
    {
        // The runtime itself stands for a docker that fails: it is on every machine that runs these tests.
        var missing = EngineCheck.FindWhatIsMissing(_ => new(["exec", "/no/such/file.dll"]) { Program = "dotnet" });

        Assert.StartsWith("No container engine answers: ", missing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_that_must_be_success_says_all_that_was_written()
    {
        var result = await new DockerCommand(["--version"]) { Program = "dotnet" }.RunAsync(CancellationToken.None);

        Assert.Same(result, result.EnsureSuccess());
        var failed = result with { ExitCode = 3, Output = "out", Error = "error\n" };
        Assert.Equal("docker --version ended with 3:\nerror\nout", Assert.Throws<DockerException>(failed.EnsureSuccess).Message);
    }

    [Fact]
    public async Task Nothing_starts_when_it_is_cancelled_already() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => new DockerCommand(["--version"]) { Program = "dotnet" }.RunAsync(new(canceled: true)));

    [Fact]
    public async Task A_target_that_is_not_there_is_told_with_the_nearest_one() => Assert.Equal(
        "There is no stage 'finel', only 'build', 'final' (did you mean final?).",
        (await Assert.ThrowsAsync<KeyNotFoundException>(() => Failing.Dockerfile("FROM a AS build", "FROM b AS final").BuildAsync("finel", new()))).Message);
}
