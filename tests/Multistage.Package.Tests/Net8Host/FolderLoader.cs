using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

/// <summary>Loads analyzers as the compiler does: Roslyn comes from the host, all else from the analyzers' folder first.</summary>
internal sealed class FolderLoader(string folder) : AssemblyLoadContext("analyzers"), IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

    protected override Assembly? Load(AssemblyName name)
    {
        var path = Path.Combine(folder, name.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
