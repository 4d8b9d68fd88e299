using Multistage;

namespace PythonFlask.Images;

/// <summary>Where everybody starts: one stage, with the compilers, the caches and the packages all in the image that ships.</summary>
[Dockerfile("../single-stage.Dockerfile")]
public static partial class SingleStageImage
{
    [Comment("Start from the official image, build tools included.")]
    [From("python:3.9")]
    [Workdir("/app")]
    [Comment("Everything the application needs goes into the image.")]
    [Copy("./backend", "/app")]
    [Run("pip install -r requirements.txt")]
    [Expose(5000)]
    [Cmd("python", "app.py")]
    public static partial class Final;
}
