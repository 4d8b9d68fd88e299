using AspNetCore.Images;
using Multistage.Testing;
using Xunit.Abstractions;

namespace Multistage.Engine.Tests;

[Collection("engine")]
public class AspNetCoreImageTests(ITestOutputHelper output)
{
    [SkippableFact]
    public async Task The_orders_image_builds_runs_without_root_and_answers()
    {
        Docker.RequireImages("mcr.microsoft.com/dotnet/sdk:10.0", "mcr.microsoft.com/dotnet/aspnet:10.0");

        await using var image = await OrdersImage.Definition.BuildAsync(
            new() { Context = "examples/AspNetCore", Network = "host", Output = output.WriteLine });
        await using var container = await image.StartAsync(new() { Network = "host" });

        Assert.Contains("Ada", await container.GetStringAsync("http://127.0.0.1:8080/orders"), StringComparison.Ordinal);
        Assert.Equal(OrdersImage.Definition.Final.Config.User, (await image.InspectAsync()).Config.User);
        Assert.Equal("1654\n", (await image.RunAsync(new() { Entrypoint = "id", Command = ["-u"], Network = "none" })).EnsureSuccess().Output);
    }
}
