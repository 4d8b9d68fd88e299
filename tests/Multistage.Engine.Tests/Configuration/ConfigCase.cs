using System.Runtime.CompilerServices;

namespace Multistage.Engine.Tests.Configuration;

/// <summary>
/// A small Dockerfile below <c>Cases</c>. Its first lines can say how it is built: <c># build-arg: NAME=value</c>, and
/// <c># platform: linux/arm64</c>.
/// </summary>
internal sealed class ConfigCase
{
    private const string BuildArg = "# build-arg: ";
    private const string ForPlatform = "# platform: ";

    private ConfigCase(string name, string text)
    {
        Name = name;
        Definition = new(text);
        var comments = text.Split('\n').TakeWhile(line => line.StartsWith('#')).Select(line => line.TrimEnd('\r')).ToList();
        Arguments = comments.Where(line => line.StartsWith(BuildArg, StringComparison.Ordinal))
            .Select(line => line[BuildArg.Length..].Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1]);
        Platform = comments.Find(line => line.StartsWith(ForPlatform, StringComparison.Ordinal))?[ForPlatform.Length..];
    }

    public static string Folder { get; } = FindFolder();

    /// <summary>The build context of all cases.</summary>
    public static string ContextFolder { get; } = Path.Combine(Folder, "context");

    /// <summary>The Dockerfile of the image that the cases of the folder <c>base</c> start from.</summary>
    public static string RichBase { get; } = Path.Combine(Folder, "rich.Dockerfile");

    /// <summary>All cases, by their names: <c>topic/purpose</c>.</summary>
    public static IReadOnlyList<ConfigCase> All { get; } = Directory
        .EnumerateFiles(Folder, "*.Dockerfile", SearchOption.AllDirectories)
        .Where(path => path != RichBase)
        .Select(path => new ConfigCase(NameOf(path), File.ReadAllText(path)))
        .OrderBy(@case => @case.Name, StringComparer.Ordinal)
        .ToList();

    public string Name { get; }

    public string Topic => Name.Split('/')[0];

    /// <summary>The name as a tag or a target can have it.</summary>
    public string Id => Name.Replace('/', '-');

    public string DockerfilePath => Path.Combine(Folder, Name + ".Dockerfile");

    public DockerfileDefinition Definition { get; }

    public Dictionary<string, string> Arguments { get; }

    public string? Platform { get; }

    private static string NameOf(string path) =>
        Path.ChangeExtension(Path.GetRelativePath(Folder, path), null).Replace('\\', '/');

    private static string FindFolder([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "Cases");
}
