namespace Multistage.Engine.Tests;

[Collection("engine")]
public class AspNetCoreImageTests
{
    [SkippableFact]
    public async Task The_orders_image_builds_runs_without_root_and_answers()
    {
        const string Tag = "multistage-test/orders";
        Docker.RequireImages("mcr.microsoft.com/dotnet/sdk:10.0", "mcr.microsoft.com/dotnet/aspnet:10.0");
        Docker.Build(Tag, Examples.PathOf("AspNetCore/Dockerfile"), Examples.PathOf("AspNetCore"));

        using var container = new Container(Tag);

        Assert.Contains("Ada", await container.GetAsync("http://127.0.0.1:8080/orders"), StringComparison.Ordinal);
        Assert.Equal("1654", Docker.Run("image", "inspect", "--format", "{{.Config.User}}", Tag).MustSucceed().Output.Trim());
    }
}
