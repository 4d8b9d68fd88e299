using System.Diagnostics;

namespace Multistage.Engine.Tests;

/// <summary>The docker command line of this machine, and what it says.</summary>
internal static class Docker
{
    private static readonly Lazy<string?> Missing = new(FindWhatIsMissing);

    /// <summary>Skips the test, with the reason, where there is no engine to run it on.</summary>
    public static void Require() => Skip.If(Missing.Value is not null, Missing.Value);

    /// <summary>Skips the test where one of its base images is neither here nor, as no registry is asked, to be had.</summary>
    public static void RequireImages(params string[] images)
    {
        Require();
        foreach (var image in images)
        {
            Skip.If(Run("image", "inspect", image).ExitCode != 0, $"the engine has no image {image}");
        }
    }

    /// <summary>Runs docker and waits for it.</summary>
    public static DockerResult Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("docker")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(string.Join(' ', arguments), process.ExitCode, output, error.Result);
    }

    /// <summary>Builds an image on the host's network, and fails the test with the engine's words where that fails.</summary>
    public static void Build(string tag, string dockerfile, string context) =>
        Run("buildx", "build", "--network=host", "--load", "-t", tag, "-f", dockerfile, context).MustSucceed();

    private static string? FindWhatIsMissing()
    {
        try
        {
            var info = Run("info", "--format", "{{.ServerVersion}}");
            if (info.ExitCode != 0) return $"no container engine answers: {info.Error.Trim()}";
            return Run("buildx", "version").ExitCode == 0 ? null : "docker has no buildx";
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            return $"no docker command: {exception.Message}";
        }
    }
}
