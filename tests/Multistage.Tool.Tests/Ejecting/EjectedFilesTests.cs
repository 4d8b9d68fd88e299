using System.Text;
using Multistage.Tool.Console;
using Multistage.Tool.Ejecting;

namespace Multistage.Tool.Tests.Ejecting;

public sealed class EjectedFilesTests
{
    [Fact]
    public void Where_one_file_cannot_be_written_those_before_it_are_taken_back()
    {
        using var folder = new TemporaryFolder().With("Dockerfile", "old\n").With("A.cs", "old\n").With("B.cs/inner", "a folder where a file is expected");

        var problems = EjectedFiles.Write(Plan(Change("Dockerfile", "new\n"), Change("A.cs", null), Change("B.cs", null)));

        Assert.StartsWith("This file cannot be deleted: ", Assert.Single(problems).Message, StringComparison.Ordinal);
        Assert.Equal("old\n", folder.Read("Dockerfile"));
        Assert.Equal("old\n", folder.Read("A.cs"));

        FileChange Change(string name, string? text) => new(new(name, folder.Full(name), new("old\n", new UTF8Encoding(false), IsExact: true)), text, "Done.");
    }

    private static EjectionPlan Plan(params FileChange[] changes) => new(changes, [], [], ExitCode.Fine);
}
