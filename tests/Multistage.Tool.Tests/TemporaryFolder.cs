using System.Text;

namespace Multistage.Tool.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("multistage-").FullName;

    /// <summary>Writes a file, and the folders it is in.</summary>
    public TemporaryFolder With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public TemporaryFolder With(string name, byte[] bytes)
    {
        var path = Full(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public string Full(string name) => System.IO.Path.Combine(Path, name);

    public string Read(string name) => File.ReadAllText(Full(name));

    public bool Has(string name) => File.Exists(Full(name));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
