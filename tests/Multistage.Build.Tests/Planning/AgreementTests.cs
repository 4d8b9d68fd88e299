using Multistage.Build.Planning;

namespace Multistage.Build.Tests.Planning;

public sealed class AgreementTests
{
    private readonly List<Problem> _problems = [];

    [Fact]
    public void Frameworks_that_agree_give_each_file_once()
    {
        Assert.Equal([Sample.File()], Agree(new("net8.0", [Sample.File()]), new("net10.0", [Sample.File()])));
        Assert.Empty(_problems);
    }

    [Fact]
    public void A_class_of_one_framework_only_is_no_disagreement()
    {
        Assert.Equal(["a", "b"], Agree(new("net8.0", [Sample.File("a")]), new("net10.0", [Sample.File("b")])).Select(file => file.Path));
        Assert.Empty(_problems);
    }

    [Fact]
    public void A_disagreement_names_both_frameworks_and_shows_the_difference()
    {
        Agree(new("net8.0", [Sample.File(instructions: "FROM a\n")]), new("net10.0", [Sample.File(instructions: "FROM b\n")]));

        var problem = Assert.Single(_problems);
        Assert.Equal("MULTI0009", problem.Code);
        Assert.Contains("net8.0 and net10.0", problem.Message, StringComparison.Ordinal);
        Assert.Contains("--- Dockerfile for net8.0\n+++ Dockerfile for net10.0\n", problem.Difference, StringComparison.Ordinal);
        Assert.Contains("\n-FROM a\n+FROM b", problem.Difference, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dockerfile")]
    [InlineData("dockerfile")]
    public void Two_classes_of_one_file_are_an_error_also_where_only_case_differs(string path)
    {
        Agree(new FrameworkFiles("net10.0", [Sample.File(), Sample.File(path, className: "Shop.WebImage")]));

        var problem = Assert.Single(_problems);
        Assert.Equal("MULTI0010", problem.Code);
        Assert.StartsWith("Shop.ApiImage writes 'Dockerfile' and Shop.WebImage writes", problem.Message, StringComparison.Ordinal);
    }

    private List<GeneratedFile> Agree(params FrameworkFiles[] frameworks) =>
        Agreement.Of(frameworks, "/shop/Shop.csproj", _problems);
}
