namespace Multistage;

/// <summary>Adds files, downloads, Git repositories and unpacked archives to the image: <c>ADD [options] source... destination</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#add"/>.</remarks>
/// <param name="Sources">Paths, patterns, URLs and Git references, variables and quotes in place.</param>
/// <param name="Destination">The path in the image; a directory where it ends in <c>/</c>.</param>
public sealed partial record Add(EquatableArray<string> Sources, string Destination) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "ADD";

    /// <summary>Files whose content stands in the Dockerfile, after the <see cref="Sources"/>.</summary>
    [Flag("<<EOF", "1.4", Labs = "1.3")]
    public EquatableArray<Heredoc> Heredocs { get; init; }

    /// <summary>The owner: <c>user</c>, <c>user:group</c>, or their numbers.</summary>
    [Flag("--chown", "1.0")]
    public string? Chown { get; init; }

    /// <summary>The file mode, in octal (<c>755</c>) or symbolic (<c>u=rwX,go=rX</c>, from frontend 1.14).</summary>
    [Flag("--chmod", "1.2")]
    public string? Chmod { get; init; }

    /// <summary>Whether the files are a layer of their own, which stays valid when what lies below changes.</summary>
    [Flag("--link", "1.4")]
    public bool Link { get; init; }

    /// <summary>Whether the <c>.git</c> directory of a Git source is kept; null where nothing is said.</summary>
    /// <remarks>The reference says 1.1, but frontends up to 1.4 do not know the flag, and 1.5 has Git sources in labs alone.</remarks>
    [Flag("--keep-git-dir", "1.6")]
    public bool? KeepGitDir { get; init; }

    /// <summary>The digest of a download, such as <c>sha256:…</c>, or the commit of a Git source.</summary>
    [Flag("--checksum", "1.6", Labs = "1.5")]
    public string? Checksum { get; init; }

    /// <summary>Whether archives are unpacked; null for the default (local ones are, downloads are not).</summary>
    [Flag("--unpack", "1.17")]
    public bool? Unpack { get; init; }

    /// <summary>Patterns of what is left out, in order.</summary>
    [Flag("--exclude", "1.19", Labs = "1.7")]
    public EquatableArray<string> Exclude { get; init; }
}
