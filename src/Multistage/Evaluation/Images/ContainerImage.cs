namespace Multistage;

/// <summary>What is known of an image without its files: what <c>docker inspect</c> and <c>docker history</c> tell.</summary>
/// <remarks>See <see href="https://github.com/opencontainers/image-spec/blob/main/config.md"/>.</remarks>
public sealed partial record ContainerImage
{
    private Known<string> _os = "linux";
    private Known<string> _architecture = "amd64";
    private Known<string> _variant = string.Empty;
    private Known<string> _author = string.Empty;
    private Known<EquatableArray<HistoryEntry>> _history;

    /// <summary>What it says about its containers.</summary>
    public ImageConfig Config { get; init; } = new();

    /// <summary>The operating system, such as <c>linux</c>.</summary>
    /// <exception cref="UnknownConfigException">It depends on a base image whose config is not known.</exception>
    public string Os { get => _os.Get(nameof(Os)); init => _os = value; }

    /// <summary>The processor's architecture, such as <c>amd64</c> or <c>arm64</c>.</summary>
    /// <exception cref="UnknownConfigException">It depends on a base image whose config is not known.</exception>
    public string Architecture { get => _architecture.Get(nameof(Architecture)); init => _architecture = value; }

    /// <summary>The variant of the architecture, such as <c>v7</c>; empty for most.</summary>
    /// <exception cref="UnknownConfigException">It depends on a base image whose config is not known.</exception>
    public string Variant { get => _variant.Get(nameof(Variant)); init => _variant = value; }

    /// <summary>Who made it, as <c>MAINTAINER</c> says; empty for most.</summary>
    /// <exception cref="UnknownConfigException">It depends on a base image whose config is not known.</exception>
    public string Author { get => _author.Get(nameof(Author)); init => _author = value; }

    /// <summary>The instructions that made it, those of its base image first.</summary>
    /// <exception cref="UnknownConfigException">It depends on a base image whose config is not known.</exception>
    public EquatableArray<HistoryEntry> History { get => _history.Get(nameof(History)); init => _history = value; }

    /// <summary>The same, with a history that nobody knows: <c>docker image inspect</c>, for one, does not tell it.</summary>
    /// <param name="reference">The name of the image.</param>
    public ContainerImage WithUnknownHistory(string reference) => this with { _history = new(default, new(reference)) };

    /// <summary>Whether a property is known, so that asking for it does not throw.</summary>
    /// <param name="property">The name of a property of this type, such as <c>nameof(ContainerImage.History)</c>.</param>
    /// <exception cref="ArgumentException">There is no such property.</exception>
    public bool IsKnown(string property) => property switch
    {
        nameof(Config) => Config.IsComplete,
        nameof(Os) => _os.Reason is null,
        nameof(Architecture) => _architecture.Reason is null,
        nameof(Variant) => _variant.Reason is null,
        nameof(Author) => _author.Reason is null,
        nameof(History) => _history.Reason is null,
        _ => throw new ArgumentException($"An image has no '{property}'.", nameof(property)),
    };

    /// <summary>The platform and the config, for a debugger or a failed assertion.</summary>
    public override string ToString() => $"ContainerImage {{ {_os}/{_architecture}{(_variant == string.Empty ? string.Empty : $"/{_variant}")}, {Config} }}";
}
