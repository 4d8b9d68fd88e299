namespace Multistage.Tool.Tests.Ejecting;

/// <summary>What is left for the user to do.</summary>
public sealed class RemainingTests : IDisposable
{
    private readonly TemporaryFolder _folder = Shop.Repository();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("using Shop.Images;\n\nclass T\n{\n    string A = ApiImage.Dockerfile;\n}\n", "5:16")]
    [InlineData("namespace Shop.Images.Tests { class T { object A = ApiImage.Definition.Final; } }\n", "1:52")]
    [InlineData("namespace Shop { class T { string A = Images.ApiImage.Dockerfile; } }\n", "1:46")]
    [InlineData("class T { string A = global::Shop.Images.ApiImage.Dockerfile; }\n", "1:42")]
    [InlineData("using Shop.Images;\n\n/// <see cref=\"ApiImage\"/>\nclass T;\n", "3:16")]
    [InlineData("/// <see cref=\"Shop.Images.ApiImage.Final\"/>\nclass T;\n", "1:28")]
    [InlineData("using static Shop.Images.ApiImage;\n", "1:26")]
    public async Task Places_that_name_the_class(string text, string place)
    {
        _folder.With("tests/T.cs", text);
        var run = await ToolRun.In(_folder, "eject", "Dockerfile");
        Assert.Equal(new(0, string.Empty, $"{Shop.Ejected}tests/T.cs:{place}: warning: This names 'Shop.Images.ApiImage', which is gone.\n{Shop.NoClassLeft}"), run);
    }

    [Theory]
    [InlineData("class T { string A = ApiImage.Dockerfile; }\n")]
    [InlineData("using Shop.Images;\nclass T { string A = Other.ApiImage.Dockerfile; }\n")]
    [InlineData("using Shop.Images;\nclass T { string A = new Other().ApiImage; }\n")]
    [InlineData("using Shop.Images;\nclass T { void ApiImage() { string s = \"ApiImage\"; } } // ApiImage\n")]
    [InlineData("namespace Shop.Web; class ApiImage;\n")]
    public async Task Places_that_name_something_else(string text)
    {
        _folder.With("tests/T.cs", text);
        Assert.Equal(new(0, string.Empty, Shop.Ejected + Shop.NoClassLeft), await ToolRun.In(_folder, "eject", "Dockerfile"));
    }

    [Theory]
    [InlineData("tests/Usings.cs", "global using Shop.Images;\n")]
    [InlineData("tests/T.csproj", "<Project>\n  <Using Include=\"Shop.Images\" />\n</Project>\n")]
    public async Task Places_that_see_the_class_by_a_global_using(string file, string text)
    {
        _folder.With(file, text).With("tests/T.cs", "class T { string A = ApiImage.Dockerfile; }\n");
        var run = await ToolRun.In(_folder, "eject", "Dockerfile");
        Assert.Contains("tests/T.cs:1:22: warning: This names 'Shop.Images.ApiImage', which is gone.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_with_another_class_keeps_the_package()
    {
        _folder.With("images/Web.cs", Shop.ClassThatWrites("Web", "Web"));
        Assert.Equal(new(0, string.Empty, Shop.Ejected), await ToolRun.In(_folder, "eject", "Dockerfile"));
    }

    [Fact]
    public async Task A_project_that_names_the_deleted_file()
    {
        _folder.With("images/Images.csproj", "<Project>\n  <Compile Include=\"ApiImage.cs\" />\n</Project>\n");
        var run = await ToolRun.In(_folder, "eject", "Dockerfile");
        Assert.Contains("images/Images.csproj:2:21: warning: This names 'ApiImage.cs', which is gone.\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("images/Images.csproj: warning: No class with [Dockerfile] is left in this project. Where nothing else in it needs Multistage, take its reference out.\n", run.Error, StringComparison.Ordinal);
    }
}
