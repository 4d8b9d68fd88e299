// Who may use this file:

using Multistage;

namespace Samples;

/// <summary>The image that <c>Dockerfile</c> builds.</summary>
[Dockerfile(Overwrite = true, Syntax = "docker/dockerfile:1")]
[Comment("everybody.", "The version of Go.")]
[Arg("GO_VERSION", "1.23")]
[Arg("BASE")]
public static partial class SampleImage
{
    private const string AlpineImage = "alpine:3.20";

    /// <summary><c>FROM golang:${GO_VERSION}-alpine AS build-base</c>.</summary>
    [From("golang:${GO_VERSION}-alpine", Platform = "$BUILDPLATFORM")]
    [Workdir("/src")]
    [Copy("go.mod", "go.sum", "./")]
    [CacheMount("/go/pkg/mod")]
    [Run("go mod download")]
    public static partial class BuildBase;

    /// <summary><c>FROM build-base AS build</c>.</summary>
    [From(typeof(BuildBase))]
    [Comment("The whole source.")]
    [Copy(".", ".")]
    [BindMount(Source = ".git", Target = "/src/.git")]
    [CacheMount(Id = "go", Target = "/go/pkg/mod", Sharing = CacheSharing.Locked)]
    [Run("go build -o /out/app ./...")]
    public static partial class Build;

    /// <summary><c>FROM alpine:3.20 AS certificates</c>.</summary>
    [From(AlpineImage)]
    [Run("apk add --no-cache ca-certificates")]
    public static partial class Certificates;

    /// <summary><c>FROM alpine:3.20</c>.</summary>
    [From(AlpineImage, As = "")]
    [CopyFrom(typeof(Certificates), "/etc/ssl/certs", "/etc/ssl/certs")]
    [CopyFrom(typeof(Build), "/out/app", "/usr/bin/app", Chown = "1000:1000")]
    [CopyFrom("nginx:1.27", "/etc/nginx/mime.types", "/etc/")]
    [User("1000")]
    [Expose("8080", "53/udp")]
    [Entrypoint("app")]
    public static partial class Final;

    // That is all.
}
