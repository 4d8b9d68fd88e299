using Multistage;

namespace Samples;

/// <summary>The image that <c>Dockerfile</c> builds.</summary>
[Dockerfile(Overwrite = true)]
public static partial class SampleImage
{
    /// <summary><c>FROM debian:12</c>.</summary>
    [From("debian:12", As = "")]
    [Env("OLD", "form of it", Legacy = true)]
    [Label("also", "old", Legacy = true)]
    [Maintainer("somebody")]
    [OnBuild]
    [Copy(".", "/app")]
    [OnBuild]
    [Run("make", "make install")]
    [SkipChecks("JSONArgsRecommended")]
    [Instruction("CMD []")]
    [Mount("target=/c,type=cache,readonly=false")]
    [Run("make")]
    [Healthcheck(None = true)]
    [Shell("/bin/bash", "-c")]
    [StopSignal(9)]
    public static partial class Final;
}
