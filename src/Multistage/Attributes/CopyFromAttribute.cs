using System.Diagnostics;

namespace Multistage;

/// <summary>Copies files of an earlier stage or of another image into the image: <c>COPY --from</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#copy---from"/>.</remarks>
/// <example>
/// <code>
/// [CopyFrom(typeof(Builder), "/out", "/app/")]           // COPY --from=builder /out /app/
/// [CopyFrom("nginx:1.27", "/etc/nginx/mime.types", "/")] // COPY --from=nginx:1.27 /etc/nginx/mime.types /
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class CopyFromAttribute : StatementAttribute
{
    private readonly Func<Arguments, string> _from;
    private readonly string?[]? _paths;

    /// <summary>Copies from an earlier stage.</summary>
    /// <param name="stage">The class of that stage.</param>
    /// <param name="sourcesThenDestination">At least one path or pattern in it, then the path in the image; variables are expanded.</param>
    public CopyFromAttribute(Type stage, params string[] sourcesThenDestination)
    {
        _from = arguments => arguments.Stage(nameof(stage), stage);
        _paths = sourcesThenDestination;
    }

    /// <summary>Copies from an image or a named context.</summary>
    /// <param name="image">The image, such as <c>nginx:1.27</c>, or the context's name; no variables.</param>
    /// <param name="sourcesThenDestination">At least one path or pattern in it, then the path in the image; variables are expanded.</param>
    public CopyFromAttribute(string image, params string[] sourcesThenDestination)
    {
        _from = arguments => arguments.Text(nameof(image), image);
        _paths = sourcesThenDestination;
    }

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
        var arguments = new Arguments("CopyFrom", context);
        var from = _from(arguments);
        var (sources, destination) = CopyPaths.Read(arguments, "sourcesThenDestination", _paths);
        var copy = new Copy(sources, destination)
        {
            From = from,
            Chown = arguments.OptionalExpanded(nameof(Chown), Chown),
            Chmod = arguments.OptionalExpanded(nameof(Chmod), Chmod),
            Link = Link,
            Parents = Parents,
            Exclude = arguments.Each(nameof(Exclude), Exclude, arguments.Text),
        };
        return arguments.AreValid ? copy : null;
    }
}
