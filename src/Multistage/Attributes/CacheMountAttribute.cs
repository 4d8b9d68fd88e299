using System.Diagnostics;

namespace Multistage;

/// <summary>Keeps a directory between builds, for the <c>[Run]</c> after it: <c>RUN --mount=type=cache</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#run---mounttypecache"/>.</remarks>
/// <example>
/// <code>
/// [CacheMount("/var/cache/apt", Sharing = CacheSharing.Locked), Run("apt-get update")]
///                         // RUN --mount=type=cache,target=/var/cache/apt,sharing=locked \
///                         //     apt-get update
/// </code>
/// </example>
/// <param name="target">The directory in the image; variables are expanded.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class CacheMountAttribute(string target) : MountAttribute
{
    private CacheSharing? _sharing;

    /// <summary>What tells caches apart: <c>id</c>. The target if nothing is said.</summary>
    public string? Id { get; set; }

    /// <summary>How builds that run at the same time share it: <c>sharing</c>.</summary>
    public CacheSharing Sharing
    {
        get => _sharing ?? CacheSharing.Shared;
        set => _sharing = value;
    }

    /// <summary>An image or a named context whose files a new cache starts with: <c>from</c>.</summary>
    public string? From { get; set; }

    /// <summary>A stage whose files a new cache starts with: <c>from</c>.</summary>
    public Type? FromStage { get; set; }

    /// <summary>The path in <see cref="From"/> or <see cref="FromStage"/>: <c>source</c>.</summary>
    public string? Source { get; set; }

    /// <summary>The file mode of a new cache, in octal: <c>mode</c>.</summary>
    public string? Mode { get; set; }

    /// <summary>The user id of a new cache: <c>uid</c>.</summary>
    public string? Uid { get; set; }

    /// <summary>The group id of a new cache: <c>gid</c>.</summary>
    public string? Gid { get; set; }

    /// <summary>Whether it can only be read: <c>ro</c>.</summary>
    public bool ReadOnly { get; set; }

    /// <inheritdoc/>
    private protected override Mount? ReadMount(AttributeContext context)
    {
        var arguments = new Arguments("CacheMount", context);
        var options = new MountOptions("cache");
        options.Add("target", arguments.Expanded(nameof(target), target));
        options.Add("id", arguments.OptionalExpanded(nameof(Id), Id));
        options.Add("sharing", ReadSharing(arguments));
        options.Add("from", arguments.Origin(From, FromStage));
        options.Add("source", arguments.OptionalExpanded(nameof(Source), Source));
        options.Add("mode", arguments.OptionalExpanded(nameof(Mode), Mode));
        options.Add("uid", arguments.OptionalExpanded(nameof(Uid), Uid));
        options.Add("gid", arguments.OptionalExpanded(nameof(Gid), Gid));
        options.AddSwitch("ro", ReadOnly);
        return arguments.AreValid ? options.ToMount() : null;
    }

    private string? ReadSharing(Arguments arguments)
    {
        switch (_sharing)
        {
            case null: return null;
            case CacheSharing.Shared: return "shared";
            case CacheSharing.Private: return "private";
            case CacheSharing.Locked: return "locked";
            default:
                arguments.Refuse(nameof(Sharing), "'Sharing' is none of CacheSharing's values");
                return null;
        }
    }
}
