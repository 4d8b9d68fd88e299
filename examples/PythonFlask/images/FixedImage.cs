using Multistage;

namespace PythonFlask.Images;

/// <summary>A small image that starts: the packages live in a virtual environment, and the environment comes along.</summary>
[Dockerfile("../fixed.Dockerfile")]
public static partial class FixedImage
{
    private const string VirtualEnvironment = "/opt/venv";

    [From("python:3.9")]
    [Run($"python -m venv {VirtualEnvironment}")]
    [Env("PATH", $"{VirtualEnvironment}/bin:$PATH")]
    [Comment("Only the list of packages: this layer stays valid until the list changes.")]
    [Copy("backend/requirements.txt", "/tmp/")]
    [CacheMount("/root/.cache/pip"), Run("pip install -r /tmp/requirements.txt")]
    public static partial class BackendBuilder;

    [From("python:3.9-slim-buster")]
    [Workdir("/app")]
    [CopyFrom(typeof(BackendBuilder), VirtualEnvironment, VirtualEnvironment)]
    [Env("PATH", $"{VirtualEnvironment}/bin:$PATH")]
    [Copy("backend/", "./")]
    [User("1000")]
    [Expose(5000)]
    [Healthcheck("python", "-c", "import urllib.request as r; r.urlopen('http://localhost:5000')", Interval = "30s", Timeout = "3s")]
    [Cmd("python", "app.py")]
    public static partial class Final;
}
