namespace Multistage.Engine.Tests;

internal sealed record DockerResult(string Command, int ExitCode, string Output, string Error)
{
    public DockerResult MustSucceed()
    {
        Assert.True(ExitCode == 0, $"docker {Command}\nended with {ExitCode}:\n{Output}{Error}");
        return this;
    }
}
