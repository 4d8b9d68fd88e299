using Multistage.Build.Tests;
using Multistage.Build.Tests.EndToEnd;

namespace Multistage.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class Net8HostTests(PackedPackage package) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Host => _folder[OperatingSystem.IsWindows() ? "host/Net8Host.exe" : "host/Net8Host"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_packed_generator_works_in_a_compiler_of_the_time_of_NET_8()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Net8Host")))
        {
            _folder.Write("project/" + Path.GetFileName(file), File.ReadAllText(file));
        }

        var source = _folder.Write("ShopImage.cs", """
            using Multistage;

            [Dockerfile]
            public static partial class ShopImage
            {
                [From("alpine:3.20")]
                [Run("apk add curl", "curl --version")]
                public static partial class Final { }
            }

            [Dockerfile("other.Dockerfile")]
            public static class NotPartial
            {
                [From("alpine:3.20")]
                public static class Final { }
            }
            """);
        Dotnet.Run(_folder["project"], "build --nologo -o ../host").ShouldSucceed();

        var said = Dotnet
            .RunProgram(Host, _folder.FullPath, $"{package["analyzers/dotnet/cs"]} {package["lib/netstandard2.0/Multistage.dll"]} {source}")
            .ShouldSucceed();

        said.ShouldSay(".NET 8, Roslyn 4.8")
            .ShouldSay("AssemblyMetadataAttribute(\"Multistage.Dockerfile/1:Dockerfile\"")
            .ShouldSay("class ShopImageDefinition");
        Assert.DoesNotContain("load failed", said.Output, StringComparison.Ordinal);
        Assert.StartsWith("problem: DF0001 ", Assert.Single(said.Output.Split('\n'), IsProblem), StringComparison.Ordinal);
    }

    private static bool IsProblem(string line) => line.StartsWith("problem: ", StringComparison.Ordinal);
}
