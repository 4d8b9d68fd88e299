namespace Multistage.Build.Tests.EndToEnd;

[Collection(DotnetBuilds.Name)]
public sealed class OtherLanguageTests : IDisposable
{
    private readonly SampleProject _project = new("Shop.vbproj", "net10.0");

    public void Dispose() => _project.Dispose();

    [Fact]
    public void In_a_project_of_another_language_nothing_happens()
    {
        _project.Write("Generated.vb", "<Assembly: System.Reflection.AssemblyMetadata(\"Multistage.Dockerfile/1:Dockerfile\", \"FROM alpine\")>\n");
        _project.Write("script.sh", "echo\n");

        _project.Build().ShouldSucceed();
        Assert.False(File.Exists(_project["Dockerfile"]));
        Assert.Empty(Directory.GetFiles(_project["obj"], "*multistage*", SearchOption.AllDirectories));
    }
}
