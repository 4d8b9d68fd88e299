using Multistage.Testing;

namespace Multistage.Engine.Tests;

/// <summary>A stand-in for the official Node images: Debian, with this machine's Node and npm.</summary>
internal static class NodeImage
{
    public const string Tag = "multistage-test/node";

    private static readonly DockerfileDefinition Dockerfile = new(
        """
        FROM debian:bookworm-slim
        RUN groupadd --gid 1000 node && useradd --uid 1000 --gid node --create-home node
        COPY bin/node /usr/local/bin/
        COPY lib/node_modules/npm /usr/local/lib/node_modules/npm
        RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm && npm --version
        CMD ["node"]
        """);

    /// <summary>The image, built from what lies on this machine; skips the test where no Node does.</summary>
    public static async Task<string> BuildAsync()
    {
        Docker.RequireImages("debian:bookworm-slim");
        var prefix = FindPrefix();
        Skip.If(prefix is null, "this machine has no Node with npm beside it, from which an image for the tests could be made");

        await using var image = await Dockerfile.BuildAsync(new() { Context = prefix, Network = "host", Tags = { Tag } });
        return Tag;
    }

    /// <summary>The folder with <c>bin/node</c> of the search path and <c>lib/node_modules/npm</c>, as Node's own distributions have them.</summary>
    private static string? FindPrefix() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Where(folder => Path.GetFileName(folder) == "bin")
        .Select(Path.GetDirectoryName)
        .FirstOrDefault(folder => File.Exists($"{folder}/bin/node") && Directory.Exists($"{folder}/lib/node_modules/npm"));
}
