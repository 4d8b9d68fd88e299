namespace Multistage.Build.Tests.EndToEnd;

[Collection(DotnetBuilds.Name)]
public sealed class MultiTargetTests : IDisposable
{
    private readonly SampleProject _project = new("Shop.csproj", "net10.0;netstandard2.0");

    public void Dispose() => _project.Dispose();

    [Fact]
    public void All_frameworks_write_one_file_once_and_must_agree_about_it()
    {
        _project.Generate(Sample.File());
        _project.Build().ShouldSucceed().ShouldSay("Multistage wrote Dockerfile from Shop.ApiImage.");
        _project.Build("-v n").ShouldSucceed().ShouldSay("Skipping target \"MultistageDockerfilesOfAllFrameworks\"");

        _project.Write("Generated.cs", $"""
            #if NET10_0
            {SampleProject.Attributes(Sample.File(instructions: "FROM ten\n"))}
            #else
            {SampleProject.Attributes(Sample.File(instructions: "FROM standard\n"))}
            #endif
            """);
        _project.Build()
            .ShouldFailWith("MULTI0009")
            .ShouldSay("is not the same for net10.0 and netstandard2.0")
            .ShouldSay("-FROM ten");
        Assert.Equal(Sample.Text(), _project.Read("Dockerfile"));

        // One framework alone has nobody to disagree with.
        _project.Build("-f net10.0").ShouldSucceed().ShouldSay("Multistage updated Dockerfile");
        Assert.Equal(Sample.Text("FROM ten\n"), _project.Read("Dockerfile"));
    }
}
