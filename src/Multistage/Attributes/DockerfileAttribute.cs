using System.Diagnostics;

namespace Multistage;

/// <summary>
/// Makes a class the description of a Dockerfile. Building the project writes the file; the class gets a constant with the
/// text, a typed definition to test, and a typed builder.
/// </summary>
/// <example>
/// <code>
/// [Dockerfile]                       // ./Dockerfile, beside the project file
/// public static partial class WebImage
/// {
///     [From("python:3.12-slim")]
///     [Copy("app.py", "/app/")]
///     [Cmd("python", "/app/app.py")]
///     public static partial class Final;
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class DockerfileAttribute : Attribute
{
    /// <summary>Writes <c>Dockerfile</c>, beside the project file.</summary>
    public DockerfileAttribute()
        : this("Dockerfile")
    {
    }

    /// <summary>Writes a file of another name or in another folder.</summary>
    /// <param name="path">The path, relative to the folder of the project file, with <c>/</c>: <c>deploy/api.Dockerfile</c>.</param>
    public DockerfileAttribute(string path) => Path = path;

    /// <summary>The path of the file, relative to the folder of the project file.</summary>
    public string Path { get; }

    /// <summary>Whether to take over a file of that path that Multistage did not write. Remove it once the file is adopted.</summary>
    public bool Overwrite { get; set; }

    /// <summary>
    /// The folder that <c>docker build</c> gets as the build context, relative to the folder of the project file: <c>..</c>. The build of
    /// the project looks there for what <c>COPY</c> and <c>ADD</c> take. Unless it is given, it is taken to be the folder of the Dockerfile.
    /// </summary>
    public string? Context { get; set; }

    /// <summary>
    /// Whether the class gets its definition and builder (it does unless this is false). Without them the compiled project
    /// needs no <c>Multistage.dll</c> at run time.
    /// </summary>
    public bool Definition { get; set; } = true;

    /// <summary>The frontend image that reads the file: <c># syntax=docker/dockerfile:1</c>.</summary>
    public string? Syntax { get; set; }

    /// <summary>The character that escapes and continues lines, <c>\</c> unless this says <c>`</c>.</summary>
    public char Escape { get; set; } = '\\';

    /// <summary>What the build checks do: <c># check=skip=JSONArgsRecommended;error=true</c>.</summary>
    public string? Check { get; set; }
}
