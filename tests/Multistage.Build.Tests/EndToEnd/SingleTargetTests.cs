namespace Multistage.Build.Tests.EndToEnd;

[Collection(DotnetBuilds.Name)]
public sealed class SingleTargetTests : IClassFixture<SampleProject>
{
    private readonly SampleProject _project;

    public SingleTargetTests(SampleProject project)
    {
        _project = project;
        _project.Reset();
    }

    [Fact]
    public void A_build_writes_the_second_skips_and_what_happens_to_the_file_is_noticed()
    {
        _project.Generate(Sample.File("deploy/api.Dockerfile"));
        _project.Build().ShouldSucceed().ShouldSay("Multistage wrote deploy/api.Dockerfile from Shop.ApiImage.");
        Assert.Equal(Sample.Text(), _project.Read("deploy/api.Dockerfile"));

        _project.Build("-v n").ShouldSucceed().ShouldSay("Skipping target \"MultistageDockerfiles\"");

        File.Delete(_project["deploy/api.Dockerfile"]);
        _project.Build().ShouldSucceed();
        Assert.Equal(Sample.Text(), _project.Read("deploy/api.Dockerfile"));

        File.AppendAllText(_project["deploy/api.Dockerfile"], "RUN mine\n");
        _project.Build().ShouldSucceed().ShouldSay("deploy/api.Dockerfile was not as Multistage had written it");
        Assert.Equal(Sample.Text(), _project.Read("deploy/api.Dockerfile"));

        _project.Run("clean --nologo").ShouldSucceed();
        Assert.Equal(Sample.Text(), _project.Read("deploy/api.Dockerfile"));
    }

    [Fact]
    public void A_build_server_verifies_and_writes_nothing()
    {
        _project.Generate(Sample.File(instructions: "FROM b\n"));
        _project.Write("Dockerfile", Sample.Text("FROM a\n"));

        _project.Build("-p:ContinuousIntegrationBuild=true", ("DOTNET_RUNNING_IN_CONTAINER", "true"))
            .ShouldFailWith("MULTI0002")
            .ShouldSay("-FROM a")
            .ShouldSay("+FROM b")
            .ShouldSay("dotnet build -p:MultistageMode=Write Shop.csproj");
        Assert.Equal(Sample.Text("FROM a\n"), _project.Read("Dockerfile"));

        _project.Write("Dockerfile", Sample.Text("FROM b\n").Replace("\n", "\r\n"));
        _project.Build("-p:ContinuousIntegrationBuild=true").ShouldSucceed();
        Assert.Contains("\r\n", _project.Read("Dockerfile"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_editor_that_compiles_to_understand_the_code_writes_nothing()
    {
        _project.Generate(Sample.File());

        _project.Build("-p:DesignTimeBuild=true").ShouldSucceed();
        Assert.False(File.Exists(_project["Dockerfile"]));
    }

    [Fact]
    public void A_class_that_is_gone_is_a_warning_in_every_build_until_its_file_is_gone_too()
    {
        _project.Generate(Sample.File(), Sample.File("old.Dockerfile"));
        _project.Build().ShouldSucceed();

        _project.Generate(Sample.File());
        _project.Build().ShouldSucceed().ShouldSay("warning MULTI0011: old.Dockerfile was generated from Shop.ApiImage");
        _project.Build().ShouldSucceed().ShouldSay("warning MULTI0011");

        File.Delete(_project["old.Dockerfile"]);
        _project.Build("-warnaserror").ShouldSucceed();
    }

    [Fact]
    public void A_bake_file_is_written_verified_and_missed_as_a_Dockerfile_is()
    {
        _project.Write("docker-bake.json", "{ \"target\": { \"mine\": {} } }\n");
        _project.Generate(Sample.File(), Sample.BakeFile());
        _project.Build().ShouldFailWith("MULTI0003").ShouldSay("say [DockerBake(Overwrite = true)]");
        Assert.Contains("mine", _project.Read("docker-bake.json"), StringComparison.Ordinal);

        File.Delete(_project["docker-bake.json"]);
        _project.Build().ShouldSucceed().ShouldSay("Multistage wrote docker-bake.json from Shop.");
        Assert.Equal(Sample.BakeText(), _project.Read("docker-bake.json"));

        _project.Generate(Sample.File(), Sample.BakeFile(targets: "{ \"web\": {} }"));
        _project.Build("-p:ContinuousIntegrationBuild=true").ShouldFailWith("MULTI0002");
        Assert.Equal(Sample.BakeText(), _project.Read("docker-bake.json"));

        _project.Generate(Sample.File());
        _project.Build().ShouldSucceed().ShouldSay("warning MULTI0011: docker-bake.json was generated from Shop");
    }

    [Fact]
    public void A_mode_that_does_not_exist_is_an_error() => _project.Build("-p:MultistageMode=Check").ShouldFailWith("MULTI0001");

    [Fact]
    public void Scripts_among_the_files_of_the_project_reach_the_generator()
    {
        _project.Write("scripts/bundle.sh", "echo\n");
        _project.Write("scripts/notes.txt", "no script\n");

        var files = _project.Run("msbuild -getItem:AdditionalFiles").ShouldSucceed().ShouldSay("bundle.sh");
        Assert.DoesNotContain("notes.txt", files.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("bundle.sh", _project.Run("msbuild -getItem:AdditionalFiles -p:MultistageScripts=false").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Visual_Studio_is_told_which_files_to_watch()
    {
        _project.Generate(Sample.File());
        _project.Build().ShouldSucceed();

        var check = _project.Run("msbuild -t:MultistageUpToDateCheck -getItem:UpToDateCheckInput -getItem:UpToDateCheckOutput").ShouldSucceed();
        check.ShouldSay($"\"Identity\": \"{_project["Dockerfile"]}\"").ShouldSay("Shop.csproj.multistage.write");
    }
}
