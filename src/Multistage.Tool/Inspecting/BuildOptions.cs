using Multistage.Testing;
using Multistage.Tool.Console;

namespace Multistage.Tool.Inspecting;

/// <summary>The options of a command line that say how stages are built, as those of <c>docker build</c>.</summary>
/// <param name="Args">The <c>--build-arg</c>s: <c>NAME=value</c>, or a name whose value is that of the environment variable.</param>
/// <param name="BaseImages">The <c>--base-image</c>s: <c>reference=file</c>, where the file is the output of <c>docker image inspect</c>.</param>
/// <param name="Platform">The platform of the images; null where nothing is said.</param>
internal sealed record BuildOptions(IReadOnlyList<string> Args, IReadOnlyList<string> BaseImages, string? Platform)
{
    /// <summary>What is wrong with one of the options; null where nothing is.</summary>
    public static string? Problem(string option, string value) => option switch
    {
        "--platform" => PlatformSpecifier.IsValid(value) ? null : $"'{value}' is no platform: write os/architecture, such as linux/arm64.",
        "--base-image" => value.IndexOf('=') > 0 ? null : $"'{value}' does not name an image and a file: write --base-image python:3.12-slim=inspect.json.",
        _ => value.IndexOf('=') == 0 ? $"'{value}' has no name: write --build-arg NAME=value." : null,
    };

    /// <summary>The settings of the builds.</summary>
    /// <param name="folder">The folder that paths are seen from.</param>
    /// <param name="others">What is known of images that are not given.</param>
    /// <param name="problem">What is wrong with a file; null where nothing is.</param>
    public BuildSettings? Read(string folder, Multistage.BaseImages others, out Problem? problem)
    {
        var images = others;
        problem = null;
        foreach (var option in BaseImages)
        {
            var (reference, file) = Cut(option);
            if (ReadImage(file!, folder, out problem) is not { } image) return null;
            images = images.With(reference, image);
        }

        var settings = new BuildSettings { Platform = Platform ?? BuildSettings.DefaultPlatform, BaseImages = images };
        foreach (var option in Args)
        {
            var (name, value) = Cut(option);
            if ((value ?? Environment.GetEnvironmentVariable(name)) is { } given) settings.Args[name] = given;
        }

        return settings;
    }

    private static ContainerImage? ReadImage(string file, string folder, out Problem? problem)
    {
        problem = null;
        try
        {
            return DockerInspect.Parse(File.ReadAllText(Path.Combine(folder, file)));
        }
        catch (FormatException error)
        {
            problem = new(file, error.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problem = new(file, error.Message);
        }

        return null;
    }

    private static (string Name, string? Value) Cut(string option)
    {
        var equals = option.IndexOf('=');
        return equals < 0 ? (option, null) : (option[..equals], option[(equals + 1)..]);
    }
}
