namespace Multistage;

/// <summary>
/// A mount of a <c>RUN</c>: <c>--mount=type=cache,target=/root/.cache</c>. It keeps the options as they are written, since
/// their order and their variables count until the image is built; the named properties read the last one of each key.
/// </summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#run---mount"/>.</remarks>
/// <param name="Options">The options in order.</param>
public sealed partial record Mount(EquatableArray<MountOption> Options)
{
    /// <summary>The kind: <c>bind</c> (where no option says it), <c>cache</c>, <c>tmpfs</c>, <c>secret</c> or <c>ssh</c>.</summary>
    public string Type => Option("type") ?? "bind";

    /// <summary>Where it is mounted.</summary>
    public string? Target => Option("target", "dst", "destination");

    /// <summary>The path inside <see cref="From"/> that is mounted.</summary>
    public string? Source => Option("source", "src");

    /// <summary>The stage, context or image whose files are mounted.</summary>
    public string? From => Option("from");

    /// <summary>The id of a cache, a secret or an SSH agent.</summary>
    public string? Id => Option("id");

    /// <summary>How builds share a cache: <c>shared</c>, <c>private</c> or <c>locked</c>.</summary>
    public string? Sharing => Option("sharing");

    /// <summary>The file mode of a new cache, a secret or a socket, in octal.</summary>
    public string? Mode => Option("mode");

    /// <summary>The owner's user id.</summary>
    public string? Uid => Option("uid");

    /// <summary>The owner's group id.</summary>
    public string? Gid => Option("gid");

    /// <summary>The most a tmpfs holds, such as <c>64m</c>.</summary>
    [Flag("size", "1.4")]
    public string? Size => Option("size");

    /// <summary>The environment variable that a secret is put in.</summary>
    [Flag("env", "1.10")]
    public string? Env => Option("env");

    /// <summary>Whether a secret or SSH agent must be there: the option's text, <c>true</c> where it has no value.</summary>
    public string? Required => Switch("required");

    /// <summary>Whether it can only be read: the option's text, <c>true</c> where it has no value, null where nothing is said.</summary>
    public string? ReadOnly => Switch("readonly", "ro");

    /// <summary>Whether it can be written: the option's text, <c>true</c> where it has no value, null where nothing is said.</summary>
    public string? ReadWrite => Switch("readwrite", "rw");

    private string? Option(params string[] keys) => Find(keys)?.Value;

    private string? Switch(params string[] keys) => Find(keys) is { } option ? option.Value ?? "true" : null;

    private MountOption? Find(string[] keys) =>
        Options.LastOrDefault(option => keys.Contains(option.Key, StringComparer.OrdinalIgnoreCase));
}
