using Multistage.Build.Reading;
using Multistage.Tool.Console;

namespace Multistage.Tool.Rendering;

/// <summary>The Dockerfiles of a file, which is one itself or an assembly that was built with Multistage.</summary>
internal static class DockerfileSource
{
    /// <summary>Reads a file.</summary>
    /// <returns>The Dockerfiles in it, or why there are none.</returns>
    public static (IReadOnlyList<RenderedDockerfile> Dockerfiles, Problem? Problem) Read(SourceFile file) =>
        IsAssembly(file) ? ReadAssembly(file) : ReadDockerfile(file);

    /// <summary>Whether a file begins as assemblies do.</summary>
    public static bool IsAssembly(SourceFile file) => file.Bytes is [(byte)'M', (byte)'Z', ..];

    private static (IReadOnlyList<RenderedDockerfile> Dockerfiles, Problem? Problem) ReadAssembly(SourceFile file)
    {
        try
        {
            var found = AssemblyReader.Read(new MemoryStream(file.Bytes)).FindAll(one => one.IsDockerfile);
            if (found.Count > 0) return ([.. found.Select(one => new RenderedDockerfile(one.Path, FileHeader.ClassOf(one.Text), one.Text))], null);
            return ([], new(file.Name, "There is no Dockerfile in this assembly. Name the assembly of a project with a [Dockerfile] class, built with the package Multistage."));
        }
        catch (BadImageFormatException)
        {
            return ([], new(file.Name, "This is neither a Dockerfile nor a .NET assembly."));
        }
    }

    private static (IReadOnlyList<RenderedDockerfile> Dockerfiles, Problem? Problem) ReadDockerfile(SourceFile file)
    {
        var read = file.Parse();
        if (read.Dockerfile is not { } dockerfile) return ([], Problem.Refused(file.Name, read));
        try
        {
            return ([new(file.Name, FileHeader.ClassOf(read.Text), dockerfile.Render())], null);
        }
        catch (DockerfileRenderException exception)
        {
            return ([], new(file.Name, exception.Message));
        }
    }
}
