using System.Globalization;
using System.Reflection;

namespace Multistage.Build.Tests.EndToEnd;

/// <summary>
/// A small project that imports the targets as a package would. Its source holds the attributes that the generator emits. The
/// tests share it, restored once, and each begins with an empty folder.
/// </summary>
public sealed class SampleProject : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _name;

    public SampleProject()
        : this("Shop.csproj", "net10.0")
    {
    }

    internal SampleProject(string name, string frameworks)
    {
        _name = name;
        var property = frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        Directory.CreateDirectory(_folder[".git"]);
        _folder.Write(name, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <{property}>{frameworks}</{property}>
                <RunAnalyzers>false</RunAnalyzers>
                <DebugType>none</DebugType>
              </PropertyGroup>
            </Project>
            """);
        _folder.Write("Directory.Build.props", "<Project />");
        _folder.Write("Directory.Build.targets", $"""
            <Project>
              <PropertyGroup>
                <MultistageTaskAssembly>{typeof(GeneratedFile).Assembly.Location}</MultistageTaskAssembly>
              </PropertyGroup>
              <Import Project="{Targets}" />
            </Project>
            """);
        Run("restore").ShouldSucceed();
    }

    internal static string Targets => typeof(SampleProject).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Targets")
        .Value!;

    public void Dispose() => _folder.Dispose();

    internal string this[string path] => _folder[path];

    internal string Read(string path) => _folder.Read(path);

    internal string Write(string path, string text) => _folder.Write(path, text);

    /// <summary>Removes what a test left behind.</summary>
    internal void Reset()
    {
        foreach (var entry in Directory.GetFileSystemEntries(_folder.FullPath))
        {
            var name = Path.GetFileName(entry);
            if (name.StartsWith("Directory.", StringComparison.Ordinal) || name == _name || name is ".git" or "obj")
            {
                continue;
            }

            if (Directory.Exists(entry))
            {
                Directory.Delete(entry, recursive: true);
            }
            else
            {
                File.Delete(entry);
            }
        }

        foreach (var memory in Directory.GetFiles(_folder["obj"], "*.multistage.*", SearchOption.AllDirectories))
        {
            File.Delete(memory);
        }
    }

    /// <summary>Writes the source that the generator would add for these Dockerfiles.</summary>
    internal void Generate(params GeneratedFile[] files) => _folder.Write("Generated.cs", Attributes(files));

    internal static string Attributes(params GeneratedFile[] files) => string.Concat(files.Select(file => string.Format(
        CultureInfo.InvariantCulture,
        "[assembly: System.Reflection.AssemblyMetadata(\"Multistage.{0}/1:{1}\", \"{2}\")]\n",
        file.Attribute,
        file.Path,
        file.Text.Replace("\"", "\\\"").Replace("\n", "\\n"))));

    internal DotnetResult Build(string arguments = "", params (string Name, string Value)[] environment) =>
        Dotnet.Run(_folder.FullPath, $"build {_name} --no-restore --nologo {arguments}", environment);

    internal DotnetResult Run(string arguments, params (string Name, string Value)[] environment) =>
        Dotnet.Run(_folder.FullPath, arguments, environment);
}
