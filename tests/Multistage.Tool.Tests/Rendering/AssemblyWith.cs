using System.Reflection;
using System.Reflection.Emit;

namespace Multistage.Tool.Tests.Rendering;

/// <summary>Assemblies as projects that use Multistage compile to.</summary>
internal static class AssemblyWith
{
    /// <summary>An assembly whose metadata holds Dockerfiles.</summary>
    public static byte[] Dockerfiles(params (string Path, string Text)[] dockerfiles)
    {
        var assembly = new PersistedAssemblyBuilder(new("Images"), typeof(object).Assembly);
        assembly.DefineDynamicModule("Images");
        var constructor = typeof(AssemblyMetadataAttribute).GetConstructors().Single();
        foreach (var (path, text) in dockerfiles)
        {
            assembly.SetCustomAttribute(new(constructor, ["Multistage.Dockerfile/1:" + path, text]));
        }

        using var bytes = new MemoryStream();
        assembly.Save(bytes);
        return bytes.ToArray();
    }
}
