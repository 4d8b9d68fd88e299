using Multistage;

namespace Samples;

/// <summary>The image that <c>Dockerfile</c> builds.</summary>
[Dockerfile(Overwrite = true)]
public static partial class SampleImage
{
    /// <summary><c>FROM debian:12</c>.</summary>
    [From("debian:12", As = "")]
    [Run("""
        set -e

        echo "one" > /one
            echo 'indented' >> /one
        """)]
    [Run(""""print("""one""")"""", Heredoc = "<<'END' python3")]
    [CopyText("/etc/motd", "Hello $USER", Expand = true)]
    [CopyText("/entry.sh", """
        #!/bin/sh
        exec "$@"
        """, Chmod = "755")]
    [Run(Exec = ["sh", "-c", """echo "$HOME" > C:\temp"""])]
    public static partial class Final;
}
