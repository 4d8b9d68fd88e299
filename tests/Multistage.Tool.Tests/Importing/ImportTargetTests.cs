using Multistage.Tool.Importing;

namespace Multistage.Tool.Tests.Importing;

public sealed class ImportTargetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("backend/Dockerfile", "BackendImage")]
    [InlineData("backend/Containerfile", "BackendImage")]
    [InlineData("api.Dockerfile", "ApiImage")]
    [InlineData("Dockerfile.api", "ApiImage")]
    [InlineData("my-api.v2.dockerfile", "MyApiV2Image")]
    [InlineData("base-image/Dockerfile", "BaseImage")]
    [InlineData("3/Dockerfile", "Stage3Image")]
    [InlineData("---/Dockerfile", "Image")]
    [InlineData("class/Dockerfile", "ClassImage")]
    public void A_class_is_named_after_the_file_or_its_folder(string path, string expected) => Assert.Equal([expected], ClassNames(path));

    [Fact]
    public void No_two_classes_have_names_that_differ_in_case_alone() => Assert.Equal(
        ["ApiImage", "APIImage2", "ApiImage3", "ApiImage4"],
        ClassNames("api/Dockerfile", "API/Dockerfile", "x/api.Dockerfile", "y/Dockerfile.api"));

    [Fact]
    public void Standard_input_is_named_after_the_folder_that_the_tool_runs_in() =>
        Assert.Equal("WebImage", Assert.Single(ImportTarget.Of([null], null, _folder.Full("web"), null)).ClassName);

    [Fact]
    public void A_class_is_named_after_the_file_it_goes_to() => Assert.Equal(
        new ImportTarget("MyWeb", _folder.Full("out/my-web.cs"), "../a/Dockerfile", null),
        Target("a/Dockerfile", "out/my-web.cs"));

    [Fact]
    public void The_way_to_the_Dockerfile_starts_at_the_project_above_the_output()
    {
        _folder.With("src/images/Images.csproj", "<Project />");
        Assert.Equal("../../a/Dockerfile", Target("a/Dockerfile", "src/images/web").DockerfilePath);
        Assert.Equal("Dockerfile", Target("src/images/Dockerfile", "src/images/web/deep").DockerfilePath);
        Assert.Equal("../a/Dockerfile", Target("a/Dockerfile", "elsewhere").DockerfilePath);
    }

    [Theory]
    [InlineData("<Project><PropertyGroup><RootNamespace>Company.Root</RootNamespace><AssemblyName>Other</AssemblyName></PropertyGroup></Project>", "Company.Root.Web")]
    [InlineData("<Project><PropertyGroup><AssemblyName>Company.Assembly</AssemblyName></PropertyGroup></Project>", "Company.Assembly.Web")]
    [InlineData("<Project><PropertyGroup><RootNamespace>$(Company)</RootNamespace></PropertyGroup></Project>", "My_Images.Web")]
    [InlineData("<Project xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\"><PropertyGroup><RootNamespace>Old</RootNamespace></PropertyGroup></Project>", "Old.Web")]
    [InlineData("<Project>", "My_Images.Web")]
    public void The_namespace_is_the_projects_and_the_folders(string project, string expected)
    {
        _folder.With("My-Images.csproj", project);
        Assert.Equal(expected, Target("Dockerfile", "Web").Namespace);
    }

    [Fact]
    public void A_namespace_that_is_given_stays_as_it_is()
    {
        _folder.With("Images.csproj", "<Project />");
        Assert.Equal("A.B", Assert.Single(ImportTarget.Of([_folder.Full("Dockerfile")], _folder.Full("Web"), _folder.Path, "A.B")).Namespace);
    }

    private IEnumerable<string> ClassNames(params string[] paths) =>
        ImportTarget.Of([.. paths.Select(_folder.Full)], _folder.Full("out"), _folder.Path, null).Select(target => target.ClassName);

    private ImportTarget Target(string dockerfile, string output) =>
        Assert.Single(ImportTarget.Of([_folder.Full(dockerfile)], _folder.Full(output), _folder.Path, null));
}
