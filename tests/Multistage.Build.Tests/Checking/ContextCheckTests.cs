using Multistage.Build.Checking;
using Multistage.Build.Planning;

namespace Multistage.Build.Tests.Checking;

public sealed class ContextCheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ContextCheckTests()
    {
        Directory.CreateDirectory(_folder[".git"]);
        _folder.Write("src/Shop/app.py", string.Empty);
        _folder.Write("src/Shop/notes.md", string.Empty);
        _folder.Write("README.md", string.Empty);
    }

    private ProjectContext Project => new(_folder["src/Shop/Shop.csproj"], AllowOutsideRepository: false);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_source_that_is_nowhere_is_a_warning_in_its_line()
    {
        var problem = Assert.Single(Check("FROM alpine\nCOPY app.py missing.py /app/\n"));

        Assert.Equal(("DF5101", true, 7), (problem.Code, problem.IsWarning, problem.Line));
        Assert.Equal(_folder["src/Shop/Dockerfile"], problem.File);
        Assert.StartsWith("'missing.py' is not in the build context", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_lies_in_a_folder_above_says_that_the_context_is_another_one() =>
        Assert.Empty(Check("FROM alpine\nCOPY missing.py src/Shop/app.py /app/\n"));

    [Fact]
    public void A_context_that_is_named_is_looked_at_alone()
    {
        Assert.Empty(Check("FROM alpine\nCOPY README.md src/Shop/app.py /app/\n", context: "../.."));
        Assert.Equal("DF5101", Assert.Single(Check("FROM alpine\nCOPY README.md app.py /app/\n", context: "../..")).Code);
        Assert.Equal("DF5101", Assert.Single(Check("FROM alpine\nCOPY README.md /app/\n", context: ".")).Code);
    }

    [Fact]
    public void A_context_that_is_not_there_is_a_warning() => Assert.Equal("MULTI0014", Assert.Single(Check("FROM alpine\n", context: "../missing")).Code);

    [Fact]
    public void The_ignore_file_is_the_one_that_BuildKit_reads()
    {
        const string Instructions = "FROM alpine\nCOPY app.py notes.md /app/\n";
        Assert.Empty(Check(Instructions));

        _folder.Write("src/Shop/.dockerignore", "*.md\n");
        Assert.Equal("DF5102", Assert.Single(Check(Instructions)).Code);

        _folder.Write("src/Shop/Dockerfile.dockerignore", "*.txt\n");
        Assert.Empty(Check(Instructions));

        var generated = new GeneratedFile("DockerIgnore", "Dockerfile.dockerignore", "*.py\n", Overwrite: false);
        Assert.Contains("'app.py'", Assert.Single(Check(Instructions, ignore: generated)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_ignore_file_that_BuildKit_refuses_is_a_warning()
    {
        _folder.Write("src/Shop/.dockerignore", "[a\n");

        var problem = Assert.Single(Check("FROM alpine\nCOPY app.py /app/\n"));

        Assert.Equal(("MULTI0015", true), (problem.Code, problem.IsWarning));
        Assert.Contains("Line 1 of the .dockerignore file is refused", problem.Message, StringComparison.Ordinal);
    }

    private List<Problem> Check(string instructions, string? context = null, GeneratedFile? ignore = null)
    {
        var file = Sample.File(instructions: instructions) with { Context = context };
        return [.. ContextCheck.Run(file, _folder["src/Shop/Dockerfile"], ignore, Project)];
    }
}
