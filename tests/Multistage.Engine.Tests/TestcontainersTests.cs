using AspNetCore.Images;
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Configurations;
using Multistage.Testing;

namespace Multistage.Engine.Tests;

/// <summary>An image of a class in the hands of Testcontainers: what a user's integration test looks like.</summary>
[Collection("engine")]
public class TestcontainersTests
{
    // As TESTCONTAINERS_RYUK_DISABLED=true does: its container that cleans up would have to be pulled.
    static TestcontainersTests() => TestcontainersSettings.ResourceReaperEnabled = false;

    [SkippableFact]
    public async Task Testcontainers_starts_a_container_of_a_generated_image()
    {
        Docker.RequireImages("mcr.microsoft.com/dotnet/sdk:10.0", "mcr.microsoft.com/dotnet/aspnet:10.0");

        await using var image = await OrdersImage.Definition.Final.BuildAsync(new() { Context = "examples/AspNetCore", Network = "host" });
        await using var container = new ContainerBuilder(image.Tag)
            .WithCreateParameterModifier(parameters => parameters.HostConfig!.NetworkMode = "host")
            .WithEnvironment("ASPNETCORE_HTTP_PORTS", "8081")
            .WithWaitStrategy(Wait.ForUnixContainer().UntilMessageIsLogged("Application started"))
            .Build();
        await container.StartAsync();

        using var client = new HttpClient();
        Assert.Contains("Ada", await client.GetStringAsync(new Uri("http://127.0.0.1:8081/orders")), StringComparison.Ordinal);
    }
}
