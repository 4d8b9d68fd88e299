using Multistage;

namespace PythonFlask.Images;

/// <summary>
/// The multi-stage build as it is often shown. The image is small, and it cannot start: pip installed the packages into the
/// builder stage's /usr/local, and only /app is copied. <see cref="FixedImage"/> is the same with the packages on board.
/// </summary>
[Dockerfile("../multi-stage.Dockerfile")]
public static partial class MultiStageImage
{
    [Comment("Stage 1: build")]
    [From("python:3.9")]
    [Workdir("/app")]
    [Copy("./backend", "/app")]
    [Run("pip install -r requirements.txt")]
    public static partial class BackendBuilder;

    [Comment("Stage 2: run")]
    [From("python:3.9-slim-buster")]
    [Workdir("/app")]
    [CopyFrom(typeof(BackendBuilder), "/app", "/app")]
    [Expose(5000)]
    [Cmd("python", "app.py")]
    public static partial class Final;
}
