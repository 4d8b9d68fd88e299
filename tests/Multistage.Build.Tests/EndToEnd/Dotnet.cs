using System.Diagnostics;

namespace Multistage.Build.Tests.EndToEnd;

/// <summary>Runs the <c>dotnet</c> command as a user does, untouched by the build that runs the tests.</summary>
internal static class Dotnet
{
    public static DotnetResult Run(string folder, string arguments, params (string Name, string Value)[] environment) =>
        RunProgram("dotnet", folder, arguments, environment);

    public static DotnetResult RunProgram(string program, string folder, string arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
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
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var turn = WaitForTurn();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new DotnetResult($"{folder}$ {program} {arguments}", process.ExitCode, output + errors.Result);
    }

    // One build at a time on the machine, whatever test projects run: each of them takes all processors.
    private static FileStream WaitForTurn()
    {
        var path = Path.Combine(Path.GetTempPath(), "multistage-tests.lock");
        var patience = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (patience.Elapsed < TimeSpan.FromMinutes(10))
            {
                Thread.Sleep(50);
            }
        }
    }

    private static bool IsOfThisBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Multistage", StringComparison.OrdinalIgnoreCase)
        || name is "CI" or "TF_BUILD" or "GITHUB_ACTIONS" or "ContinuousIntegrationBuild" or "DOTNET_RUNNING_IN_CONTAINER";
}
