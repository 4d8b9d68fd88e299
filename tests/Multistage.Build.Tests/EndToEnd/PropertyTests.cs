namespace Multistage.Build.Tests.EndToEnd;

/// <summary>What the properties become, in a project that is nothing but the import of the targets.</summary>
[Collection(DotnetBuilds.Name)]
public sealed class PropertyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PropertyTests() => _folder.Write("Bare.proj", $"<Project><Import Project=\"{SampleProject.Targets}\" /></Project>");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "", "Write")]
    [InlineData("-p:ContinuousIntegrationBuild=true", "", "Verify")]
    [InlineData("", "true", "Off")]
    [InlineData("-p:ContinuousIntegrationBuild=true", "true", "Verify")]
    [InlineData("-p:MultistageMode=Write -p:ContinuousIntegrationBuild=true", "true", "Write")]
    public void The_mode_follows_where_the_build_runs(string arguments, string inContainer, string mode) =>
        Assert.Equal(mode, Property("MultistageMode " + arguments, ("DOTNET_RUNNING_IN_CONTAINER", inContainer)));

    [Fact]
    public void A_library_of_snippets_keeps_its_attributes() =>
        Assert.Equal("A;MULTISTAGE_ATTRIBUTES", Property("DefineConstants -p:MultistageSnippets=true", ("DefineConstants", "A")));

    private string Property(string arguments, (string Name, string Value) environment) => Dotnet
        .Run(_folder.FullPath, "msbuild Bare.proj -getProperty:" + arguments, environment)
        .ShouldSucceed()
        .Output
        .Trim();
}
