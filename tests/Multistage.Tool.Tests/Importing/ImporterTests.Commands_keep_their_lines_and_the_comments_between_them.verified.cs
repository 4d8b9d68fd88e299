using Multistage;

namespace Samples;

/// <summary>The image that <c>Dockerfile</c> builds.</summary>
[Dockerfile(Overwrite = true)]
public static partial class SampleImage
{
    /// <summary><c>FROM debian:12</c>.</summary>
    [From("debian:12", As = "")]
    [Run(
        "apt-get update",
        // what the build needs
        """
        apt-get install -y --no-install-recommends \
                curl \
                # for the sources
                git
        """,
        "rm -rf /var/lib/apt/lists/*")]
    [Run("""
        set -eux; \
            make; \
            # takes long
            make test
        """)]
    // the second
    [Env("A", "1", "B", "\"two words\"")]
    [Run(
        "echo 'A very long line without an indentation in it'",
        "echo \"that has to be broken somewhere to be read in an editor\"",
        "true")]
    [Cmd(Shell = """echo "hello"     world""")]
    public static partial class Final;
}
