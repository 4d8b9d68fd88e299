using Multistage.Build.Tests;
using Multistage.Build.Tests.EndToEnd;

namespace Multistage.Package.Tests;

/// <summary>A user's folder on a new machine.</summary>
internal sealed class UserFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public UserFolder(string feed) => _folder.Write("nuget.config", $"""
        <configuration>
          <packageSources>
            <clear />
            <add key="feed" value="{feed}" />
          </packageSources>
          <fallbackPackageFolders>
            <clear />
          </fallbackPackageFolders>
        </configuration>
        """);

    public string this[string path] => _folder[path];

    public void Dispose() => _folder.Dispose();

    public void Write(string path, string text) => _folder.Write(path, text);

    public string Read(string path) => _folder.Read(path);

    public DotnetResult Dotnet(string arguments) =>
        Multistage.Build.Tests.EndToEnd.Dotnet.Run(_folder.FullPath, arguments, ("NUGET_PACKAGES", _folder["packages"]));
}
