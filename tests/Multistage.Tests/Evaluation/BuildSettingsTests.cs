namespace Multistage.Tests.Evaluation;

/// <summary>What a build is told besides the file.</summary>
public class BuildSettingsTests
{
    [Fact]
    public void A_build_argument_replaces_the_default_and_is_not_expanded()
    {
        const string text = "ARG TAG=1\nFROM a\nARG TAG\nARG NAME=$TAG\nLABEL tag=$TAG name=$NAME\n";
        Assert.Equal(("1", "1"), Labels(new()));
        Assert.Equal(("$X", "$X"), Labels(new() { Args = { ["TAG"] = "$X" } }));
        Assert.Equal(("1", "n"), Labels(new() { Args = { ["NAME"] = "n" } }));

        (string? Tag, string? Name) Labels(BuildSettings settings)
        {
            var labels = Evaluated.With(text, settings).Config.Labels;
            return (labels["tag"], labels["name"]);
        }
    }

    [Fact]
    public void An_argument_that_the_file_does_not_declare_changes_nothing()
    {
        const string text = "FROM a\nENV P=${HTTP_PROXY:-none}\nRUN x\n";
        Assert.Equal(Evaluated.Image(text), Evaluated.With(text, new() { Args = { ["HTTP_PROXY"] = "http://proxy" } }).Image);
    }

    [Fact]
    public void The_platform_is_what_the_image_is_and_what_arguments_say()
    {
        const string text = "FROM --platform=$BUILDPLATFORM a\nARG TARGETPLATFORM TARGETVARIANT BUILDARCH\nLABEL v=$TARGETPLATFORM:$TARGETVARIANT:$BUILDARCH\n";
        var image = Evaluated.With(text, new() { Platform = "linux/arm/v6", BuildPlatform = "linux/arm64/v8" }).Image;
        Assert.Equal(("linux", "arm", "v6"), (image.Os, image.Architecture, image.Variant));
        Assert.Equal("linux/arm/v6:v6:arm64", image.Config.Labels["v"]);
    }

    [Fact]
    public void Without_a_platform_the_image_is_what_its_base_image_is()
    {
        var arm = BaseImages.Plain.With("a", new() { Architecture = "arm64" });
        Assert.Equal("arm64", Evaluated.With("FROM a\n", new() { Platform = null, BaseImages = arm }).Image.Architecture);
        Assert.Equal("amd64", Evaluated.With("FROM a\n", new() { BaseImages = arm }).Image.Architecture);
    }

    [Fact]
    public void The_target_is_an_argument_too()
    {
        var definition = new DockerfileDefinition("FROM a AS one\nARG TARGETSTAGE\nENV T=$TARGETSTAGE\nFROM one AS two\n");
        Assert.Equal("one", definition["one"].Config.Env["T"]);
        Assert.Equal("two", definition["two"].Config.Env["T"]);
        Assert.Equal(
            definition.Stages.Select(stage => stage.Image),
            ImageEvaluator.EvaluateAll(definition.Dockerfile).Select(evaluation => evaluation.Image));
    }

    [Theory]
    [InlineData("FROM a AS one\nARG TARGETSTAGE\nSTOPSIGNAL ${TARGETSTAGE%three}9\nFROM a AS two\nFROM a AS three\nCOPY --from=one x /\n", "two, three")]
    [InlineData("ARG TARGETSTAGE\nFROM a AS one\nONBUILD ARG TARGETSTAGE\nONBUILD STOPSIGNAL ${TARGETSTAGE%two}9\nFROM one AS two\nFROM one AS three\n", "one, two")]
    [InlineData("ARG S=$TARGETSTAGE\nFROM a AS one\nFROM a AS two\nARG S\nSTOPSIGNAL ${S%two}9\nFROM two AS three\n", "one, two")]
    public void Builds_of_all_stages_differ_where_the_target_is_used(string text, string built)
    {
        var dockerfile = DockerfileParser.Parse(text).GetDockerfile();
        var settings = new BuildSettings { BaseImages = BaseImages.Plain };
        var all = ImageEvaluator.EvaluateAll(dockerfile, settings);
        Assert.Equal(built, string.Join(", ", dockerfile.Stages.Zip(all, (stage, evaluation) => evaluation.IsRefused ? null : stage.Name).OfType<string>()));
        for (var stage = 0; stage < all.Count; stage++)
        {
            var one = ImageEvaluator.Evaluate(dockerfile, stage, settings);
            Assert.Equal(one.Refusals, all[stage].Refusals);
            if (!one.IsRefused) Assert.Equal(one.Image, all[stage].Image);
        }
    }

    [Theory]
    [InlineData("+7", "7", "+7")]
    [InlineData("context", null, "context")]
    [InlineData("time", null, "time")]
    [InlineData("", null, "")]
    public void The_time_of_a_build_is_a_number_or_not_set_and_global_arguments_see_it_as_it_is_given(string given, string? time, string seen)
    {
        const string text = "ARG SOURCE_DATE_EPOCH=5\nARG SEEN=$SOURCE_DATE_EPOCH\n"
            + "FROM scratch AS time\nARG U\nADD $U /\nFROM a\nARG SOURCE_DATE_EPOCH SEEN\nENV T=${SOURCE_DATE_EPOCH-none} S=$SEEN\n";
        var env = Evaluated.With(text, new() { Args = { ["SOURCE_DATE_EPOCH"] = given, ["U"] = "https://example.com/x" } }).Config.Env;
        Assert.Equal((time ?? "none", seen), (env["T"], env["S"]));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("0x1")]
    [InlineData("1\0")]
    [InlineData("time")]
    public void A_time_that_is_none_breaks_every_build(string given)
    {
        var evaluation = Evaluated.With("FROM scratch AS time\nADD $U /\nFROM a\n", new() { Args = { ["SOURCE_DATE_EPOCH"] = given, ["U"] = "https://example.com/x" } });
        Assert.Equal(["DF0105"], evaluation.Refusals.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void A_variable_that_a_base_image_lists_without_a_value_is_empty_and_listed_as_it_was()
    {
        var images = BaseImages.Plain.With("b", new() { Config = new() { Env = new[] { "PATH=/bin", "A", "B" } } });
        var env = Evaluated.With("FROM b\nENV B=1 C=${A-none}\n", new() { BaseImages = images }).Config.Env;
        Assert.Equal(["PATH=/bin", "A", "B=1", "C="], env);
        Assert.Equal(string.Empty, env["A"]);
    }

    [Theory]
    [InlineData("C:\\app", @"\app\x")]
    [InlineData("D:\\app", null)]
    public void A_base_image_for_Windows_begins_on_its_system_drive(string directory, string? inside)
    {
        var windows = new ContainerImage { Os = "windows", Config = new() { WorkingDir = directory } };
        var settings = new BuildSettings { Platform = "windows/amd64", BaseImages = BaseImages.Plain.With("w", windows) };
        var evaluation = Evaluated.With("FROM w AS other\nFROM w\nWORKDIR x\n", settings);
        Assert.Equal(inside, evaluation.IsRefused ? null : evaluation.Config.WorkingDir);
        Assert.Equal(inside is null ? [("DF0133", new InstructionPosition(1, InstructionPosition.FromInstruction))] : [], evaluation.Refusals.Select(finding => (finding.Rule.Id, finding.Position!.Value)));
    }

    [Fact]
    public void A_base_image_that_is_given_is_continued()
    {
        var python = new ContainerImage
        {
            Config = new()
            {
                Env = new[] { "PATH=/python/bin", "LANG=C.UTF-8" },
                Cmd = EquatableArray.Of("python3"),
                User = "1000",
                WorkingDir = "/srv",
                Labels = new Dictionary<string, string> { ["maker"] = "them" },
                ExposedPorts = new[] { "80/tcp" },
                OnBuild = EquatableArray.Of("COPY . ."),
            },
            History = EquatableArray.Of(new HistoryEntry("base", EmptyLayer: false)),
        };
        var image = Evaluated.With(
            "FROM python\nWORKDIR app\nENV PATH=/opt/bin:$PATH\nEXPOSE 81\n",
            new() { BaseImages = BaseImages.None.With("docker.io/library/python:latest", python) }).Image;

        Assert.Equal("/srv/app", image.Config.WorkingDir);
        Assert.Equal(["PATH=/opt/bin:/python/bin", "LANG=C.UTF-8"], image.Config.Env);
        Assert.Equal(["python3"], image.Config.Cmd);
        Assert.Equal("1000", image.Config.User);
        Assert.Equal(["80/tcp", "81/tcp"], image.Config.ExposedPorts);
        Assert.Equal("them", image.Config.Labels["maker"]);
        Assert.Empty(image.Config.OnBuild);
        Assert.Equal(["base", "COPY . . # buildkit", "WORKDIR /srv/app"], image.History.Take(3).Select(entry => entry.CreatedBy));
    }

    [Fact]
    public void An_image_that_another_file_makes_can_be_the_base()
    {
        var runtime = new DockerfileDefinition("FROM scratch\nUSER 1000\nENV A=1\n").Stages[0].Image;
        var config = Evaluated.With("FROM company/runtime:2\nENV B=$A\n", new() { BaseImages = BaseImages.None.With("company/runtime:2", runtime) }).Config;
        Assert.Equal(("1000", "1"), (config.User, config.Env["B"]));
        Assert.True(config.IsComplete);
    }

    [Theory]
    [InlineData("amd46")]
    [InlineData("linux/")]
    public void What_is_no_platform_is_said(string platform) =>
        Assert.Contains($"'{platform}' is no platform", Assert.Throws<ArgumentException>(() => Evaluated.With("FROM a\n", new() { Platform = platform })).Message, StringComparison.Ordinal);
}
