#pragma warning disable DF0002 // There is no stage: as in the imported file.
#pragma warning disable DF0103 // No stage to build: as in the imported file.
using Multistage;

namespace Samples;

/// <summary>The image that <c>Dockerfile</c> builds.</summary>
[Dockerfile(Overwrite = true)]
[Arg("VERSION", "1")]
public static partial class SampleImage
{
}
