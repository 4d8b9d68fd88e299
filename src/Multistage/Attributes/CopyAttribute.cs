using System.Diagnostics;

namespace Multistage;

/// <summary>Copies files of the build context into the image: <c>COPY</c>.</summary>
/// <remarks>
/// From an earlier stage copies <see cref="CopyFromAttribute"/>; a file whose text stands in C# writes
/// <see cref="CopyTextAttribute"/>. See <see href="https://docs.docker.com/reference/dockerfile/#copy"/>.
/// </remarks>
/// <example>
/// <code>
/// [Copy("src/", "package.json", "/app/", Chown = "1000:1000", Exclude = new[] { "**/*.md" })]
///                                              // COPY --chown=1000:1000 --exclude=**/*.md src/ package.json /app/
/// [Copy("with blank.txt", "/app/")]            // COPY ["with blank.txt", "/app/"]
/// </code>
/// </example>
/// <param name="sourcesThenDestination">At least one path or pattern, then the path in the image; variables are expanded.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class CopyAttribute(params string[] sourcesThenDestination) : StatementAttribute
{
    /// <summary>A named context or an image to copy from instead: <c>--from</c>. A stage is named by <see cref="CopyFromAttribute"/>.</summary>
    public string? From { get; set; }

    /// <summary>The owner, <c>user:group</c> by name or number: <c>--chown</c>.</summary>
    public string? Chown { get; set; }

    /// <summary>The file mode, <c>755</c> or <c>u=rwX,go=rX</c>: <c>--chmod</c>.</summary>
    public string? Chmod { get; set; }

    /// <summary>Whether the files are a layer of their own, which stays valid when what lies below changes: <c>--link</c>.</summary>
    public bool Link { get; set; }

    /// <summary>Whether the sources' parent directories are kept: <c>--parents</c>.</summary>
    public bool Parents { get; set; }

    /// <summary>Patterns of what is left out: <c>--exclude</c>, once for each.</summary>
    public string[]? Exclude { get; set; }

    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var arguments = new Arguments("Copy", context);
        var (sources, destination) = CopyPaths.Read(arguments, nameof(sourcesThenDestination), sourcesThenDestination);
        var copy = new Copy(sources, destination)
        {
            From = arguments.OptionalText(nameof(From), From),
            Chown = arguments.OptionalExpanded(nameof(Chown), Chown),
            Chmod = arguments.OptionalExpanded(nameof(Chmod), Chmod),
            Link = Link,
            Parents = Parents,
            Exclude = arguments.Each(nameof(Exclude), Exclude, arguments.Text),
        };
        return arguments.AreValid ? copy : null;
    }
}
