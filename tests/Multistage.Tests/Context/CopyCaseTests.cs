namespace Multistage.Tests;

/// <summary>
/// What <c>COPY</c> takes and where it puts it: each case in <c>CopyCases</c> holds instructions, the files of the context, and those
/// that BuildKit's own code copied.
/// </summary>
public class CopyCaseTests
{
    public static TheoryData<string> Names => ContextCase.NamesIn("CopyCases");

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_copied_is_what_BuildKit_copies(string name)
    {
        var item = ContextCase.Read("CopyCases", name);
        var definition = new DockerfileDefinition("FROM scratch\n" + item.Question);

        var copied = new BuildContext(item.Files).Copied(definition.Stages[0]);

        Assert.Equal(item.Expected.Order(StringComparer.Ordinal), copied.Select(file => file.ToString()).Order(StringComparer.Ordinal));
    }
}
