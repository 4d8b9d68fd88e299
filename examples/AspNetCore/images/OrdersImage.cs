using Multistage;

namespace AspNetCore.Images;

/// <summary>
/// The orders API: dependencies restored in a layer of their own, NuGet's packages in a cache that no layer holds, built on the
/// build machine's platform for whatever platform is asked for, run without root.
/// </summary>
[Dockerfile("../Dockerfile")]
[Arg("DOTNET_VERSION", "10.0")]
public static partial class OrdersImage
{
    private const string Api = "src/Orders.Api/Orders.Api.csproj";
    private const string Domain = "src/Orders/Orders.csproj";
    private const string Packages = "/root/.nuget/packages";

    [From("mcr.microsoft.com/dotnet/sdk:${DOTNET_VERSION}", Platform = "$BUILDPLATFORM")]
    [Arg("TARGETARCH")]
    [Workdir("/source")]
    [Comment("The project files alone: restore runs again only when one of them changes.")]
    [Copy("src/Directory.Build.props", "src/Directory.Build.targets", "src/Directory.Packages.props", "src/")]
    [Copy(Domain, "src/Orders/")]
    [Copy(Api, "src/Orders.Api/")]
    [CacheMount(Packages, Id = "nuget", Sharing = CacheSharing.Locked), Run($"dotnet restore {Api} -a $TARGETARCH")]
    [Copy("src/", "src/")]
    [CacheMount(Packages, Id = "nuget", Sharing = CacheSharing.Locked)]
    [Run($"dotnet publish {Api} -a $TARGETARCH --no-restore -c Release -o /app")]
    public static partial class Build;

    [From("mcr.microsoft.com/dotnet/aspnet:${DOTNET_VERSION}")]
    [Workdir("/app")]
    [CopyFrom(typeof(Build), "/app", "./")]
    [Env("ASPNETCORE_HTTP_PORTS", "8080")]
    [Expose(8080)]
    [User("1654")]
    [Entrypoint("dotnet", "Orders.Api.dll")]
    public static partial class Final;
}
