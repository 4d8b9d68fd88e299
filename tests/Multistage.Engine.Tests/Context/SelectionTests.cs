using Multistage.Tests;

namespace Multistage.Engine.Tests.Context;

/// <summary>
/// What a build is said to take of a folder is what the engine takes: the cases of the library's own tests, really built.
/// </summary>
[Collection("engine")]
public sealed class SelectionTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("multistage-selection-");

    [SkippableFact]
    public void The_engine_copies_what_the_dockerignore_file_leaves()
    {
        Docker.Require();
        var cases = Cases("IgnoreCases", item => (item.Question, "COPY . /\n"));

        Build(cases);

        Assert.True(cases.Count >= 60);
        AssertEqual(cases, item => item.Expected);
    }

    [SkippableFact]
    public void The_engine_copies_to_where_the_instruction_says()
    {
        Docker.Require();
        var cases = Cases("CopyCases", item => (null, item.Question));

        Build(cases);

        AssertEqual(cases, item => item.Expected.Select(line => line.Split(" → /")[1]));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Build(IEnumerable<SelectionCase> cases) => BakedTargets.Build(cases.Select(one => one.Target));

    private static void AssertEqual(IEnumerable<SelectionCase> cases, Func<ContextCase, IEnumerable<string>> expected)
    {
        var differences = cases.Select(one => one.DifferenceTo(expected(one.Item))).OfType<string>().ToList();
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    private List<SelectionCase> Cases(string folder, Func<ContextCase, (string? Ignore, string Instructions)> ask) =>
        [.. from object[] row in ContextCase.NamesIn(folder)
            let name = (string)row[0]
            let item = ContextCase.Read(folder, name)
            where IsBuildable(item)
            select Case(name, item, ask(item))];

    /// <summary>No disk has a file and a folder of one name, and <c>--parents</c> is newer than the frontends of many engines.</summary>
    private static bool IsBuildable(ContextCase item) =>
        !item.Files.Any(file => item.Files.Any(other => other.StartsWith(file + "/", StringComparison.Ordinal)))
        && !item.Question.Contains("--parents", StringComparison.Ordinal);

    private SelectionCase Case(string name, ContextCase item, (string? Ignore, string Instructions) question) =>
        SelectionCase.Write(Path.Combine(_folder.FullName, name), item, "FROM scratch\n" + question.Instructions, question.Ignore);
}
