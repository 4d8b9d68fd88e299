namespace Multistage.Tests;

/// <summary>
/// What the engine's client sends of a folder, for a <c>.dockerignore</c> file: each case in <c>IgnoreCases</c> holds its lines, the
/// files, and those that BuildKit's own code sent.
/// </summary>
public class IgnoreCaseTests
{
    public static TheoryData<string> Names => ContextCase.NamesIn("IgnoreCases");

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_sent_is_what_BuildKit_sends(string name)
    {
        var item = ContextCase.Read("IgnoreCases", name);

        var context = new BuildContext(item.Files, DockerIgnore.Parse(item.Question));

        Assert.Equal(item.Expected, item.Files.Where(context.Contains));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_single_path_is_judged_as_the_whole_folder_is(string name)
    {
        var item = ContextCase.Read("IgnoreCases", name);
        var ignore = DockerIgnore.Parse(item.Question);

        var files = item.Files.Where(file => !file.EndsWith('/'));

        Assert.Equal(item.Expected.Where(file => !file.EndsWith('/')), files.Where(file => !ignore.Ignores(file)));
    }
}
