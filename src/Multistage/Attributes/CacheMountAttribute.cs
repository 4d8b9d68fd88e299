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
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class CacheMountAttribute : MountDecoratorAttribute
{
    private CacheSharing? _sharing;

    /// <summary>A mount whose named arguments say everything, in the order in which its options are to be written.</summary>
    public CacheMountAttribute()
    {
    }

    /// <summary>A mount whose first option is its target; the others follow in the order of the named arguments.</summary>
    /// <param name="target">The directory in the image; variables are expanded.</param>
    public CacheMountAttribute(string target) => Target = target;

    /// <summary>The directory; variables are expanded: <c>target</c>.</summary>
    public string? Target { get; set => field = Said(value); }

    /// <summary>What tells caches apart: <c>id</c>. The target if nothing is said.</summary>
    public string? Id { get; set => field = Said(value); }

    /// <summary>How builds that run at the same time share it: <c>sharing</c>.</summary>
    public CacheSharing Sharing
    {
        get => _sharing ?? CacheSharing.Shared;
        set => _sharing = Said<CacheSharing>(value);
    }

    /// <summary>An image or a named context whose files a new cache starts with: <c>from</c>.</summary>
    public string? From { get; set => field = Said(value); }

    /// <summary>A stage whose files a new cache starts with: <c>from</c>.</summary>
    public Type? FromStage { get; set => field = Said(value); }

    /// <summary>The path in <see cref="From"/> or <see cref="FromStage"/>: <c>source</c>.</summary>
    public string? Source { get; set => field = Said(value); }

    /// <summary>The file mode of a new cache, in octal: <c>mode</c>.</summary>
    public string? Mode { get; set => field = Said(value); }

    /// <summary>The user id of a new cache: <c>uid</c>.</summary>
    public string? Uid { get; set => field = Said(value); }

    /// <summary>The group id of a new cache: <c>gid</c>.</summary>
    public string? Gid { get; set => field = Said(value); }

    /// <summary>Whether it can only be read: <c>ro</c>.</summary>
    public bool ReadOnly { get; set => field = Said(value); }

    /// <inheritdoc/>
    private protected override Mount? ReadMount(AttributeContext context)
    {
        var arguments = new Arguments("CacheMount", context);
        var options = new MountOptions("cache", Order);
        options.Add("target", nameof(Target), arguments.Expanded(nameof(Target), Target));
        options.Add("id", nameof(Id), arguments.OptionalExpanded(nameof(Id), Id));
        options.Add("sharing", nameof(Sharing), ReadSharing(arguments));
        options.Add("from", FromStage is null ? nameof(From) : nameof(FromStage), arguments.Origin(From, FromStage));
        options.Add("source", nameof(Source), arguments.OptionalExpanded(nameof(Source), Source));
        options.Add("mode", nameof(Mode), arguments.OptionalExpanded(nameof(Mode), Mode));
        options.Add("uid", nameof(Uid), arguments.OptionalExpanded(nameof(Uid), Uid));
        options.Add("gid", nameof(Gid), arguments.OptionalExpanded(nameof(Gid), Gid));
        options.AddSwitch("ro", nameof(ReadOnly), ReadOnly);
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
