using System.Diagnostics;

namespace Multistage.Build.Tests.EndToEnd;

/// <summary>Runs the <c>dotnet</c> command as a user does, untouched by the build that runs the tests.</summary>
internal static class Dotnet
{
    public static DotnetResult Run(string folder, string arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfThisBuild).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new DotnetResult($"{folder}$ dotnet {arguments}", process.ExitCode, output + errors.Result);
    }

    private static bool IsOfThisBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Multistage", StringComparison.OrdinalIgnoreCase)
        || name is "CI" or "TF_BUILD" or "GITHUB_ACTIONS" or "ContinuousIntegrationBuild" or "DOTNET_RUNNING_IN_CONTAINER";
}
