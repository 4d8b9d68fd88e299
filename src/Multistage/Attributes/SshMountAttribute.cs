using System.Diagnostics;

namespace Multistage;

/// <summary>Lets the <c>[Run]</c> after it use the SSH agent of whoever builds: <c>RUN --mount=type=ssh</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#run---mounttypessh"/>.</remarks>
/// <example>
/// <code>
/// [SshMount, Run("git clone git@github.com:org/repo.git")]
///                         // RUN --mount=type=ssh \
///                         //     git clone git@github.com:org/repo.git
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class SshMountAttribute : MountDecoratorAttribute
{
    /// <summary>The agent's id, as in <c>docker build --ssh id</c>: <c>id</c>. The default agent if nothing is said.</summary>
    public string? Id { get; set => field = Said(value); }

    /// <summary>The path of the socket: <c>target</c>.</summary>
    public string? Target { get; set => field = Said(value); }

    /// <summary>Whether the build fails where the agent is not given: <c>required</c>.</summary>
    public bool Required { get; set => field = Said(value); }

    /// <summary>The file mode of the socket, in octal: <c>mode</c>. 0600 if nothing is said.</summary>
    public string? Mode { get; set => field = Said(value); }

    /// <summary>The user id of the socket: <c>uid</c>. 0 if nothing is said.</summary>
    public string? Uid { get; set => field = Said(value); }

    /// <summary>The group id of the socket: <c>gid</c>. 0 if nothing is said.</summary>
    public string? Gid { get; set => field = Said(value); }

    /// <inheritdoc/>
    private protected override Mount? ReadMount(AttributeContext context)
    {
        var arguments = new Arguments("SshMount", context);
        var options = new MountOptions("ssh", Order);
        options.Add("id", nameof(Id), arguments.OptionalExpanded(nameof(Id), Id));
        options.Add("target", nameof(Target), arguments.OptionalExpanded(nameof(Target), Target));
        options.AddSwitch("required", nameof(Required), Required);
        options.Add("mode", nameof(Mode), arguments.OptionalExpanded(nameof(Mode), Mode));
        options.Add("uid", nameof(Uid), arguments.OptionalExpanded(nameof(Uid), Uid));
        options.Add("gid", nameof(Gid), arguments.OptionalExpanded(nameof(Gid), Gid));
        return arguments.AreValid ? options.ToMount() : null;
    }
}
