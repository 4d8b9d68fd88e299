using System.Diagnostics;
using System.Text.Json;

namespace Multistage.Engine.Tests;

/// <summary>A folder that bake is run in, and what it says there.</summary>
internal sealed class BakeFolder : IDisposable
{
    private readonly string? _temporary;

    /// <summary>A folder of the repository.</summary>
    public BakeFolder(string path) => FullPath = path;

    /// <summary>An empty folder, which is gone when it is disposed of.</summary>
    public BakeFolder()
    {
        _temporary = Directory.CreateTempSubdirectory("multistage-bake-").FullName;
        FullPath = _temporary;
    }

    public string FullPath { get; }

    public void Dispose()
    {
        if (_temporary is not null) Directory.Delete(_temporary, recursive: true);
    }

    public void Write(string path, string text)
    {
        var full = Path.Combine(FullPath, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>What bake would build.</summary>
    public JsonElement Print(string arguments = "", params (string Name, string Value)[] environment)
    {
        using var document = JsonDocument.Parse(Bake("--print " + arguments, environment));
        return document.RootElement.Clone();
    }

    /// <summary>Runs bake, which must succeed.</summary>
    public string Bake(string arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("docker", "buildx bake " + arguments)
        {
            WorkingDirectory = FullPath,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result + output);
        return output;
    }
}
