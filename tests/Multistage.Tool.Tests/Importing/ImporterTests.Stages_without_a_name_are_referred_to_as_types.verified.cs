using Multistage;

namespace Samples;

/// <summary>The image that <c>Dockerfile</c> builds.</summary>
[Dockerfile(Overwrite = true)]
public static partial class SampleImage
{
    private const string GolangImage = "golang";

    /// <summary><c>FROM golang</c>.</summary>
    [From(GolangImage, As = "")]
    public static partial class Stage0;

    /// <summary><c>FROM golang AS named</c>.</summary>
    [From(GolangImage)]
    [CopyFrom(typeof(Stage0), "/a", "/b")]
    public static partial class Named;

    /// <summary><c>FROM scratch</c>.</summary>
    [From("scratch", As = "")]
    [CopyFrom("1", "/a", "/b")]
    [CopyFrom("Named", "/a", "/b")]
    public static partial class Final;
}
