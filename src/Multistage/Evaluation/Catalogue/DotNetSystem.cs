namespace Multistage;

/// <summary>The distribution that a .NET image starts from.</summary>
internal enum DotNetSystem
{
    /// <summary>Debian: <c>FROM debian:bookworm-slim</c>.</summary>
    Debian,

    /// <summary>Ubuntu, as Canonical publishes it for Microsoft.</summary>
    Ubuntu,

    /// <summary>Alpine Linux: <c>FROM alpine:3.24</c>.</summary>
    Alpine,

    /// <summary>Azure Linux.</summary>
    AzureLinux,
}
