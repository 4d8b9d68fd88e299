using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Multistage.Benchmarks;

/// <summary>
/// <c>dotnet build</c> of a small console project, with Multistage and without: from nothing, and with nothing to do. Needs the
/// package: <c>dotnet pack src/Multistage.Package</c> first.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 15)]
[HideColumns("Error", "RatioSD")]
public class BuildBenchmarks
{
    private string _folder = null!;

    [Params(false, true)]
    public bool WithMultistage { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _folder = Directory.CreateTempSubdirectory("multistage-build-").FullName;
        var feed = Path.Combine(PeerGenerators.Repository, "artifacts", "packages");
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="local" value="{feed}" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="local"><package pattern="Multistage" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
        Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                {(WithMultistage ? "<PackageReference Include=\"Multistage\" Version=\"*-*\" />" : "<Compile Remove=\"Image.cs\" />")}
              </ItemGroup>
            </Project>
            """);
        Write("Program.cs", "System.Console.WriteLine(\"Hello\");\n");
        Write("Image.cs", PeerSources.Class(Peer.Multistage, 1));
        for (var number = 0; number < 50; number++) Write($"Service{number}.cs", PeerSources.Other(number));
        Dotnet("build", "-nologo");
        if (WithMultistage && !File.Exists(Path.Combine(_folder, "images", "1.Dockerfile")))
        {
            throw new InvalidOperationException("the build wrote no Dockerfile");
        }
    }

    [GlobalCleanup]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    [Benchmark]
    public void NoChange() => Dotnet("build", "--no-restore", "-nologo");

    [Benchmark]
    public void Full() => Dotnet("build", "--no-restore", "--no-incremental", "-nologo");

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private void Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException(output);
    }
}
