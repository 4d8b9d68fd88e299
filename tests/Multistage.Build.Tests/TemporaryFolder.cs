namespace Multistage.Build.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => FullPath = Directory.CreateTempSubdirectory("multistage-").FullName;

    public string FullPath { get; }

    public string this[string path] => Path.Combine(FullPath, path.Replace('/', Path.DirectorySeparatorChar));

    public string Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
        return this[path];
    }

    public string Read(string path) => File.ReadAllText(this[path]);

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
