namespace Multistage;

/// <summary>
/// The base images whose configs are known. It never changes: each method returns another one.
/// </summary>
public sealed class BaseImages
{
    private readonly Dictionary<string, ContainerImage> _images;
    private readonly bool _withDotNet;
    private readonly ContainerImage? _others;

    private BaseImages(Dictionary<string, ContainerImage> images, bool withDotNet, ContainerImage? others)
    {
        _images = images;
        _withDotNet = withDotNet;
        _others = others;
    }

    /// <summary>No config is known but that of <c>scratch</c>, which is empty.</summary>
    public static BaseImages None { get; } = new(new(StringComparer.Ordinal), false, null);

    /// <summary>
    /// The images of .NET that Microsoft publishes, as far as the published Dockerfiles fix what they say, and no other:
    /// <c>runtime-deps</c>, <c>runtime</c>, <c>aspnet</c> and <c>sdk</c> of <c>mcr.microsoft.com/dotnet</c>, for .NET 8, 9 and 10 on Linux.
    /// What changes from one patch to the next, such as <c>ASPNET_VERSION</c>, is not known.
    /// </summary>
    public static BaseImages DotNet { get; } = None.WithDotNet();

    /// <summary>
    /// Every image is taken for a plain Linux image: the usual <c>PATH</c>, the command <c>/bin/sh</c>, the working directory
    /// <c>/</c> and nothing else. That is an assumption; <see cref="With"/> replaces it for an image whose config is known.
    /// </summary>
    public static BaseImages Plain { get; } = None.WithOthers(new()
    {
        Config = new()
        {
            Env = ImageEnvironment.Of(["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"]),
            Cmd = EquatableArray.Of("/bin/sh"),
            WorkingDir = "/",
        },
    });

    /// <summary>The same, and the config of one more image.</summary>
    /// <param name="reference">Its name as a <c>FROM</c> says it, such as <c>python:3.12-slim</c>; <c>python</c> is <c>docker.io/library/python:latest</c>.</param>
    /// <param name="image">What is known of it.</param>
    public BaseImages With(string reference, ContainerImage image)
    {
        var images = new Dictionary<string, ContainerImage>(_images, StringComparer.Ordinal)
        {
            [ImageReference.Normalize(reference)] = image,
        };
        return new(images, _withDotNet, _others);
    }

    /// <summary>The same, and what <see cref="DotNet"/> knows. What <see cref="With"/> says of an image goes before it.</summary>
    public BaseImages WithDotNet() => new(_images, true, _others);

    /// <summary>The same, and what is assumed of every image that is not known.</summary>
    /// <param name="image">What is assumed.</param>
    public BaseImages WithOthers(ContainerImage image) => new(_images, _withDotNet, image);

    /// <summary>What is known of an image; null where nothing is.</summary>
    /// <param name="reference">Its name as a <c>FROM</c> says it.</param>
    public ContainerImage? Find(string reference)
    {
        var name = ImageReference.Normalize(reference);
        if (_images.TryGetValue(name, out var image)) return image;
        return (_withDotNet ? DotNetImages.Find(name) : null) ?? _others;
    }
}
