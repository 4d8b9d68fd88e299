namespace Multistage;

/// <summary>Copies files of the build context, a stage or an image into the image: <c>COPY [options] source... destination</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#copy"/>.</remarks>
/// <param name="Sources">Paths and patterns, variables and quotes in place.</param>
/// <param name="Destination">The path in the image; a directory where it ends in <c>/</c>.</param>
public sealed partial record Copy(EquatableArray<string> Sources, string Destination) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "COPY";

    /// <summary>Files whose content stands in the Dockerfile, after the <see cref="Sources"/>.</summary>
    [Flag("<<EOF", "1.4", Labs = "1.3")]
    public EquatableArray<Heredoc> Heredocs { get; init; }

    /// <summary>A stage's name, a stage's number, a named context or an image; null for the build context.</summary>
    [Flag("--from", "1.0")]
    public string? From { get; init; }

    /// <summary>The owner: <c>user</c>, <c>user:group</c>, or their numbers.</summary>
    [Flag("--chown", "1.0")]
    public string? Chown { get; init; }

    /// <summary>The file mode, in octal (<c>755</c>) or symbolic (<c>u=rwX,go=rX</c>, from frontend 1.14).</summary>
    [Flag("--chmod", "1.2")]
    public string? Chmod { get; init; }

    /// <summary>Whether the files are a layer of their own, which stays valid when what lies below changes.</summary>
    [Flag("--link", "1.4")]
    public bool Link { get; init; }

    /// <summary>Whether the sources' parent directories are kept.</summary>
    [Flag("--parents", "1.20", Labs = "1.7")]
    public bool Parents { get; init; }

    /// <summary>Patterns of what is left out, in order.</summary>
    [Flag("--exclude", "1.19", Labs = "1.7")]
    public EquatableArray<string> Exclude { get; init; }
}
