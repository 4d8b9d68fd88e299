using System.Diagnostics;

namespace Multistage;

/// <summary>
/// Gives the <c>[Run]</c> after it a secret of the build, as a file or an environment variable that never comes into the
/// image: <c>RUN --mount=type=secret</c>.
/// </summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#run---mounttypesecret"/>.</remarks>
/// <example>
/// <code>
/// [SecretMount("npmrc", Target = "/root/.npmrc", Required = true), Run("npm ci")]
///                         // RUN --mount=type=secret,id=npmrc,target=/root/.npmrc,required \
///                         //     npm ci
/// [SecretMount("token", Env = "TOKEN"), Run("./login.sh")]
///                         // RUN --mount=type=secret,id=token,env=TOKEN \
///                         //     ./login.sh
/// </code>
/// </example>
/// <param name="id">The secret's id, as in <c>docker build --secret id=…</c>; variables are expanded.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class SecretMountAttribute(string id) : MountAttribute
{
    /// <summary>The path of the file: <c>target</c>. <c>/run/secrets/</c> and the id if neither this nor <see cref="Env"/> is said.</summary>
    public string? Target { get; set; }

    /// <summary>The environment variable that holds the secret: <c>env</c>.</summary>
    public string? Env { get; set; }

    /// <summary>Whether the build fails where the secret is not given: <c>required</c>.</summary>
    public bool Required { get; set; }

    /// <summary>The file mode, in octal: <c>mode</c>. 0400 if nothing is said.</summary>
    public string? Mode { get; set; }

    /// <summary>The user id: <c>uid</c>. 0 if nothing is said.</summary>
    public string? Uid { get; set; }

    /// <summary>The group id: <c>gid</c>. 0 if nothing is said.</summary>
    public string? Gid { get; set; }

    /// <inheritdoc/>
    private protected override Mount? ReadMount(AttributeContext context)
    {
        var arguments = new Arguments("SecretMount", context);
        var options = new MountOptions("secret");
        options.Add("id", arguments.Expanded(nameof(id), id));
        options.Add("target", arguments.OptionalExpanded(nameof(Target), Target));
        options.Add("env", arguments.OptionalExpanded(nameof(Env), Env));
        options.AddSwitch("required", Required);
        options.Add("mode", arguments.OptionalExpanded(nameof(Mode), Mode));
        options.Add("uid", arguments.OptionalExpanded(nameof(Uid), Uid));
        options.Add("gid", arguments.OptionalExpanded(nameof(Gid), Gid));
        return arguments.AreValid ? options.ToMount() : null;
    }
}
