using System.Diagnostics;

namespace Multistage;

/// <summary>Executes commands while the image is built, and keeps what they changed as a layer: <c>RUN</c>.</summary>
/// <remarks>
/// Several commands are joined with <c>&amp;&amp;</c>. One string with line breaks is a script: it becomes a heredoc, which the
/// shell executes (it goes on after a command that fails, unless it says <c>set -e</c>), or the program of its first line if that
/// starts with <c>#!</c>. More mounts and all their options:
/// <see cref="CacheMountAttribute"/>, <see cref="BindMountAttribute"/>, <see cref="SecretMountAttribute"/>,
/// <see cref="SshMountAttribute"/>, <see cref="TmpfsMountAttribute"/>.
/// See <see href="https://docs.docker.com/reference/dockerfile/#run"/>.
/// </remarks>
/// <example>
/// <code>
/// [Run("apt-get update", "apt-get install -y curl")]         // RUN apt-get update &amp;&amp; apt-get install -y curl
/// [Run("npm ci", Cache = new[] { "/root/.npm" })]            // RUN --mount=type=cache,target=/root/.npm \
///                                                            //     npm ci
/// [Run(Exec = new[] { "/bin/tool", "--fast" })]              // RUN ["/bin/tool", "--fast"]
/// [Run("set -e\nmake")]                                      // RUN &lt;&lt;EOF
///                                                            // set -e
///                                                            // make
///                                                            // EOF
/// [Run("print(1)", Heredoc = "&lt;&lt;EOF python3")]             // RUN &lt;&lt;EOF python3
///                                                            // print(1)
///                                                            // EOF
/// [Run(ScriptFile = "build.sh")]                             // RUN &lt;&lt;EOF
///                                                            // make
///                                                            // make install
///                                                            // EOF
/// </code>
/// </example>
/// <param name="commands">Commands for the stage's shell, each on one line, or one script of several lines.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class RunAttribute(params string[] commands) : StatementAttribute
{
    /// <summary>A program and its arguments, executed without a shell; instead of the commands.</summary>
    public string[]? Exec { get; set; }

    /// <summary>The path of a script among the project's files, relative to the project, with <c>/</c>; instead of the commands.</summary>
    public string? ScriptFile { get; set; }

    /// <summary>
    /// The line that opens the script's heredoc, where <c>&lt;&lt;EOF</c> does not do: <c>&lt;&lt;EOF python3</c> gives the script to a
    /// program, <c>&lt;&lt;-END</c> strips tabs and ends at another word.
    /// </summary>
    public string? Heredoc { get; set; }

    /// <summary>The network: <c>default</c>, <c>none</c> or <c>host</c>: <c>--network</c>.</summary>
    public string? Network { get; set; }

    /// <summary>The security mode, <c>sandbox</c> or <c>insecure</c>: <c>--security</c>.</summary>
    public string? Security { get; set; }

    /// <summary>Devices that the command may use, such as <c>nvidia.com/gpu=all</c>: <c>--device</c>, once for each.</summary>
    public string[]? Device { get; set; }

    /// <summary>Directories that are kept between builds: <c>--mount=type=cache,target=…</c>, once for each.</summary>
    public string[]? Cache { get; set; }

    /// <summary>Ids of secrets that are files in <c>/run/secrets</c>: <c>--mount=type=secret,id=…</c>, once for each.</summary>
    public string[]? Secret { get; set; }

    /// <summary>Directories in memory: <c>--mount=type=tmpfs,target=…</c>, once for each.</summary>
    public string[]? Tmpfs { get; set; }

    /// <summary>Whether the default SSH agent can be used: <c>--mount=type=ssh</c>.</summary>
    public bool Ssh { get; set; }

    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var arguments = new Arguments("Run", context);
        var command = ReadCommand(arguments);
        var run = new Run(command)
        {
            Mounts = ReadMounts(arguments).ToEquatableArray(),
            Network = arguments.OptionalText(nameof(Network), Network),
            Security = arguments.OptionalText(nameof(Security), Security),
            Devices = arguments.Each(nameof(Device), Device, arguments.Text),
        };
        return arguments.AreValid ? run : null;
    }

    private Command ReadCommand(Arguments arguments)
    {
        var given = (commands is { Length: > 0 } ? 1 : 0) + (Exec is null ? 0 : 1) + (ScriptFile is null ? 0 : 1);
        if (Heredoc is not null && commands is not { Length: > 0 }) arguments.Refuse(nameof(Heredoc), "'Heredoc' is for a script among the commands");
        if (given != 1)
        {
            arguments.Refuse(null, given == 0
                ? "say what to run: commands, Exec or ScriptFile"
                : "commands, 'Exec' and 'ScriptFile' exclude each other: use one [Run] for each");
        }

        if (Exec is not null) return new ExecForm(arguments.Exec(nameof(Exec), Exec, "'Exec' is empty: name the program and its arguments"));
        if (ScriptFile is not null) return new ScriptFile(arguments.Text(nameof(ScriptFile), ScriptFile));
        return Heredoc is null
            ? ShellText.Read(arguments, nameof(commands), commands)
            : ShellText.ReadScript(arguments, nameof(commands), commands, nameof(Heredoc), Heredoc);
    }

    private IEnumerable<Mount> ReadMounts(Arguments arguments)
    {
        foreach (var target in arguments.Each(nameof(Cache), Cache, arguments.Expanded)) yield return MountOf("cache", "target", target);
        foreach (var id in arguments.Each(nameof(Secret), Secret, arguments.Expanded)) yield return MountOf("secret", "id", id);
        foreach (var target in arguments.Each(nameof(Tmpfs), Tmpfs, arguments.Expanded)) yield return MountOf("tmpfs", "target", target);
        if (Ssh) yield return new Mount(EquatableArray.Of(new MountOption("type", "ssh")));
    }

    private static Mount MountOf(string type, string key, string value) =>
        new(EquatableArray.Of(new MountOption("type", type), new MountOption(key, value)));
}
