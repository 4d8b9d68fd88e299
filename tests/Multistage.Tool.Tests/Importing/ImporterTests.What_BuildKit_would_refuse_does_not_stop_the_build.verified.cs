#pragma warning disable DF0006 // Duplicate stage name: as in the imported file.
#pragma warning disable DF0115 // Circular stages: as in the imported file.
#pragma warning disable DF0130 // Invalid port: as in the imported file.
using Multistage;

namespace Samples;

/// <summary>The image that <c>Dockerfile</c> builds.</summary>
[Dockerfile(Overwrite = true)]
public static partial class SampleImage
{
    private const string DebianImage = "debian:12";

    /// <summary><c>FROM debian:12 AS same</c>.</summary>
    [From(DebianImage)]
    [Expose("http")]
    public static partial class Same;

    /// <summary><c>FROM debian:12 AS same</c>.</summary>
    [From(DebianImage, As = "same")]
    [CopyFrom(typeof(Same), "/a", "/b")]
    public static partial class Same2;
}
