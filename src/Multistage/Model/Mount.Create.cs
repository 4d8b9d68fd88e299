namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record Mount
{
    /// <summary>A directory that is kept between builds: <c>--mount=type=cache,target=...</c>.</summary>
    /// <param name="target">The directory.</param>
    /// <param name="id">What tells it from other caches; null for the target.</param>
    /// <param name="sharing"><c>shared</c>, <c>private</c> or <c>locked</c>; null for shared.</param>
    public static Mount Cache(string target, string? id = null, string? sharing = null) =>
        Of("cache", ("id", id), ("target", target), ("sharing", sharing));

    /// <summary>Files of the context, a stage or an image: <c>--mount=type=bind,source=...,target=...</c>.</summary>
    /// <param name="source">The path in <paramref name="from"/>; null for its root.</param>
    /// <param name="target">Where it is mounted; null for the working directory.</param>
    /// <param name="from">A stage, a named context or an image; null for the build context.</param>
    public static Mount Bind(string? source, string? target, string? from = null) =>
        Of("bind", ("from", from), ("source", source), ("target", target));

    /// <summary>A secret of the build: <c>--mount=type=secret,id=...</c>.</summary>
    /// <param name="id">The secret's id.</param>
    /// <param name="target">The file it is in; null for <c>/run/secrets/id</c>, or for none where <paramref name="env"/> is given.</param>
    /// <param name="env">The environment variable it is in; null for none.</param>
    public static Mount Secret(string id, string? target = null, string? env = null) =>
        Of("secret", ("id", id), ("target", target), ("env", env));

    /// <summary>An SSH agent: <c>--mount=type=ssh</c>.</summary>
    /// <param name="id">The agent's id; null for the default one.</param>
    public static Mount Ssh(string? id = null) => Of("ssh", ("id", id));

    /// <summary>A directory in memory: <c>--mount=type=tmpfs,target=...</c>.</summary>
    /// <param name="target">The directory.</param>
    /// <param name="size">The most it holds, such as <c>64m</c>; null for no limit.</param>
    public static Mount Tmpfs(string target, string? size = null) => Of("tmpfs", ("target", target), ("size", size));

    private static Mount Of(string type, params (string Key, string? Value)[] options) => new(
        options.Where(option => option.Value is not null)
            .Select(option => new MountOption(option.Key, option.Value))
            .Prepend(new MountOption("type", type))
            .ToEquatableArray());
}
