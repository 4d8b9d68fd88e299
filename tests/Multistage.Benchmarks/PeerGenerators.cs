using System.Reflection;
using Microsoft.CodeAnalysis;
using Multistage.Generator;

namespace Multistage.Benchmarks;

/// <summary>Makes the generators of a peer and finds what its sources refer to.</summary>
internal static class PeerGenerators
{
    private static readonly Dictionary<string, string> Paths = typeof(PeerGenerators).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToDictionary(each => each.Key, each => each.Value!);

    public static string Repository => Paths["Repository"];

    public static IEnumerable<ISourceGenerator> Create(Peer peer) => peer switch
    {
        Peer.Empty => [new EmptyGenerator().AsSourceGenerator()],
        Peer.Multistage => [new DockerfileGenerator().AsSourceGenerator()],
        Peer.Mapperly => Load(Path.Combine(Paths["Mapperly"], "analyzers", "roslyn4.14", "dotnet", "cs", "Riok.Mapperly.dll")),
        Peer.Mvvm => Load(Path.Combine(
            Paths["Mvvm"], "analyzers", "dotnet", "roslyn4.12", "cs", "CommunityToolkit.Mvvm.SourceGenerators.dll")),
        _ => throw new ArgumentOutOfRangeException(nameof(peer)),
    };

    public static IEnumerable<MetadataReference> References(Peer peer)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll");
        var own = peer switch
        {
            Peer.Mapperly => Path.Combine(Paths["Mapperly"], "lib", "netstandard2.0", "Riok.Mapperly.Abstractions.dll"),
            Peer.Mvvm => Path.Combine(Paths["Mvvm"], "lib", "net8.0", "CommunityToolkit.Mvvm.dll"),
            _ => typeof(DockerfileAttribute).Assembly.Location,
        };
        return platform.Append(own).Select(path => MetadataReference.CreateFromFile(path));
    }

    private static IEnumerable<ISourceGenerator> Load(string path) => Assembly.LoadFrom(path)
        .GetTypes()
        .Where(type => !type.IsAbstract && type.GetCustomAttribute<GeneratorAttribute>() is not null)
        .Select(type => Activator.CreateInstance(type)!)
        .Select(generator => generator is IIncrementalGenerator incremental
            ? incremental.AsSourceGenerator()
            : (ISourceGenerator)generator);
}
