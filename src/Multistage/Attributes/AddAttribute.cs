using System.Diagnostics;

namespace Multistage;

/// <summary>Adds files, downloads, Git repositories and unpacked archives to the image: <c>ADD</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#add"/>.</remarks>
/// <example>
/// <code>
/// [Add("https://example.com/tool.tar.gz", "/opt/", Unpack = true)]
///                                              // ADD --unpack=true https://example.com/tool.tar.gz /opt/
/// [Add("https://github.com/moby/buildkit.git#v0.25.0", "/src", KeepGitDir = true)]
///                                              // ADD --keep-git-dir=true https://github.com/moby/buildkit.git#v0.25.0 /src
/// </code>
/// </example>
/// <param name="sourcesThenDestination">At least one path, pattern, URL or Git reference, then the path in the image; variables are expanded.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class AddAttribute(params string[] sourcesThenDestination) : StatementAttribute
{
    private bool? _keepGitDir;
    private bool? _unpack;

    /// <summary>The owner, <c>user:group</c> by name or number: <c>--chown</c>.</summary>
    public string? Chown { get; set; }

    /// <summary>The file mode, <c>755</c> or <c>u=rwX,go=rX</c>: <c>--chmod</c>.</summary>
    public string? Chmod { get; set; }

    /// <summary>Whether the files are a layer of their own, which stays valid when what lies below changes: <c>--link</c>.</summary>
    public bool Link { get; set; }

    /// <summary>The digest of a download, such as <c>sha256:…</c>, or the commit of a Git source: <c>--checksum</c>.</summary>
    public string? Checksum { get; set; }

    /// <summary>Whether the <c>.git</c> directory of a Git source is kept: <c>--keep-git-dir</c>.</summary>
    public bool KeepGitDir
    {
        get => _keepGitDir ?? false;
        set => _keepGitDir = value;
    }

    /// <summary>Whether archives are unpacked: <c>--unpack</c>. If nothing is said, local ones are and downloads are not.</summary>
    public bool Unpack
    {
        get => _unpack ?? false;
        set => _unpack = value;
    }

    /// <summary>Patterns of what is left out: <c>--exclude</c>, once for each.</summary>
    public string[]? Exclude { get; set; }

    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var arguments = new Arguments("Add", context);
        var (sources, destination) = CopyPaths.Read(arguments, nameof(sourcesThenDestination), sourcesThenDestination);
        var add = new Add(sources, destination)
        {
            Chown = arguments.OptionalExpanded(nameof(Chown), Chown),
            Chmod = arguments.OptionalExpanded(nameof(Chmod), Chmod),
            Link = Link,
            Checksum = arguments.OptionalExpanded(nameof(Checksum), Checksum),
            KeepGitDir = _keepGitDir,
            Unpack = _unpack,
            Exclude = arguments.Each(nameof(Exclude), Exclude, arguments.Text),
        };
        return arguments.AreValid ? add : null;
    }
}
