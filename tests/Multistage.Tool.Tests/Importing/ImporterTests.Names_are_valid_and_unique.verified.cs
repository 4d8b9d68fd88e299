using Multistage;

namespace Samples;

/// <summary>The image that <c>Dockerfile</c> builds.</summary>
[Dockerfile(Overwrite = true)]
public static partial class SampleImage
{
    private const string AImage = "a";

    /// <summary><c>FROM a AS sample-image</c>.</summary>
    [From(AImage, As = "sample-image")]
    public static partial class SampleImage2;

    /// <summary><c>FROM a AS x.2-fast</c>.</summary>
    [From(AImage, As = "x.2-fast")]
    public static partial class X2Fast;

    /// <summary><c>FROM a AS build.x86_64</c>.</summary>
    [From(AImage, As = "build.x86_64")]
    public static partial class BuildX86_64;

    /// <summary><c>FROM a AS build-x86-64</c>.</summary>
    [From(AImage, As = "build-x86-64")]
    public static partial class BuildX86_64_2;

    /// <summary><c>FROM a AS copy-attribute</c>.</summary>
    [From(AImage, As = "copy-attribute")]
    public static partial class CopyAttribute2;

    /// <summary><c>FROM a AS cache-sharing</c>.</summary>
    [From(AImage, As = "cache-sharing")]
    public static partial class CacheSharing2;

    /// <summary><c>FROM a AS final</c>.</summary>
    [From(AImage)]
    public static partial class Final;

    /// <summary><c>FROM a</c>.</summary>
    [From(AImage, As = "")]
    public static partial class Final2;
}
