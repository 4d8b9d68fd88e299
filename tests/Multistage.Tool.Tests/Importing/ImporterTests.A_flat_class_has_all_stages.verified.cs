using Multistage;

namespace Samples;

/// <summary>The image that <c>Dockerfile</c> builds.</summary>
[Dockerfile(Overwrite = true, Escape = '`')]
[Arg("TAG", "1.0")]

[From("golang:$TAG", As = "build")]
[Run("go build")]

[From("scratch")]
[CopyFrom("0", "/app", "/app")]
public static partial class SampleImage
{
    // last words
}
