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
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class SecretMountAttribute : MountDecoratorAttribute
{
    /// <summary>A mount whose named arguments say everything, in the order in which its options are to be written.</summary>
    public SecretMountAttribute()
    {
    }

    /// <summary>A mount whose first option is its id; the others follow in the order of the named arguments.</summary>
    /// <param name="id">The secret's id, as in <c>docker build --secret id=…</c>; variables are expanded.</param>
    public SecretMountAttribute(string id) => Id = id;

    /// <summary>The secret's id, as in <c>docker build --secret id=…</c>; variables are expanded: <c>id</c>. The last part of the target if nothing is said.</summary>
    public string? Id { get; set => field = Said(value); }

    /// <summary>The path of the file: <c>target</c>. <c>/run/secrets/</c> and the id if neither this nor <see cref="Env"/> is said.</summary>
    public string? Target { get; set => field = Said(value); }

    /// <summary>The environment variable that holds the secret: <c>env</c>.</summary>
    public string? Env { get; set => field = Said(value); }

    /// <summary>Whether the build fails where the secret is not given: <c>required</c>.</summary>
    public bool Required { get; set => field = Said(value); }

    /// <summary>The file mode, in octal: <c>mode</c>. 0400 if nothing is said.</summary>
    public string? Mode { get; set => field = Said(value); }

    /// <summary>The user id: <c>uid</c>. 0 if nothing is said.</summary>
    public string? Uid { get; set => field = Said(value); }

    /// <summary>The group id: <c>gid</c>. 0 if nothing is said.</summary>
    public string? Gid { get; set => field = Said(value); }

    /// <inheritdoc/>
    private protected override Mount? ReadMount(AttributeContext context)
    {
        var arguments = new Arguments("SecretMount", context);
        var options = new MountOptions("secret", Order);
        options.Add("id", nameof(Id), Order.Contains(nameof(Id)) ? arguments.Expanded(nameof(Id), Id) : null);
        options.Add("target", nameof(Target), arguments.OptionalExpanded(nameof(Target), Target));
        options.Add("env", nameof(Env), arguments.OptionalExpanded(nameof(Env), Env));
        options.AddSwitch("required", nameof(Required), Required);
        options.Add("mode", nameof(Mode), arguments.OptionalExpanded(nameof(Mode), Mode));
        options.Add("uid", nameof(Uid), arguments.OptionalExpanded(nameof(Uid), Uid));
        options.Add("gid", nameof(Gid), arguments.OptionalExpanded(nameof(Gid), Gid));
        return arguments.AreValid ? options.ToMount() : null;
    }
}
