namespace Multistage.Build.Tests.EndToEnd;

/// <summary>What a <c>dotnet</c> command said.</summary>
public sealed record DotnetResult(string Command, int ExitCode, string Output)
{
    public DotnetResult ShouldSucceed()
    {
        Assert.True(ExitCode == 0, $"{Command}\n{Output}");
        return this;
    }

    public DotnetResult ShouldFailWith(string code)
    {
        Assert.True(ExitCode != 0 && Output.Contains($"error {code}:", StringComparison.Ordinal), $"{Command}\n{Output}");
        return this;
    }

    public DotnetResult ShouldSay(string text)
    {
        Assert.True(Output.Contains(text, StringComparison.Ordinal), $"'{text}' is missing.\n{Command}\n{Output}");
        return this;
    }
}
