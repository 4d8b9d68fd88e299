using System.IO.Compression;
using System.Reflection;
using Multistage.Build.Tests;
using Multistage.Build.Tests.EndToEnd;

namespace Multistage.Package.Tests;

/// <summary>The packages that projects reference, packed once as for a release, in a feed that holds nothing else.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PackedPackage()
    {
        Dotnet.Run(Repository, $"pack src/Multistage.Package --no-restore -c Release -o {_folder["feed"]} --nologo").ShouldSucceed();
        File = Directory.GetFiles(_folder["feed"], "*.nupkg").Single();
        Dotnet.Run(Repository, $"pack src/Multistage.Testing --no-restore -c Release -o {_folder["feed"]} --nologo").ShouldSucceed();
        TestingFile = Directory.GetFiles(_folder["feed"], "Multistage.Testing.*.nupkg").Single();
        ZipFile.ExtractToDirectory(File, _folder["content"]);
    }

    public static string Repository { get; } = typeof(PackedPackage).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Repository")
        .Value!;

    public string File { get; }

    /// <summary>The package of the assertions, which lies in the same feed.</summary>
    public string TestingFile { get; }

    /// <summary>A file or folder of the package.</summary>
    public string this[string path] => Path.Combine(_folder["content"], path);

    public void Dispose() => _folder.Dispose();

    /// <summary>A new, empty folder with the packages' feed as the only source, and no packages restored yet.</summary>
    internal UserFolder NewUserFolder() => new(_folder["feed"]);
}
