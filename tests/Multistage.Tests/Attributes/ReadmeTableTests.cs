namespace Multistage.Tests.Attributes;

public class ReadmeTableTests
{
    private const string Start = "<!-- attributes -->\n";
    private const string End = "<!-- /attributes -->";

    [Fact]
    public void The_table_of_the_README_has_a_row_for_each_instruction_and_flag()
    {
        var readme = File.ReadAllText(Path.Combine(Root(), "README.md")).Replace("\r\n", "\n");
        var start = readme.IndexOf(Start, StringComparison.Ordinal);
        var end = readme.IndexOf(End, StringComparison.Ordinal);

        Assert.True(start >= 0 && end > start, $"README.md lacks '{Start.Trim()}' or '{End}'");
        if (Environment.GetEnvironmentVariable("MULTISTAGE_UPDATE_README") == "1")
        {
            File.WriteAllText(Path.Combine(Root(), "README.md"), readme[..(start + Start.Length)] + AttributeTable.Markdown() + readme[end..]);
            return;
        }

        // Run this test with MULTISTAGE_UPDATE_README=1 to write the table anew.
        Assert.Equal(AttributeTable.Markdown(), readme[(start + Start.Length)..end]);
    }

    private static string Root()
    {
        var directory = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(directory, "Generator.sln"))) directory = Path.GetDirectoryName(directory)!;
        return directory;
    }
}
