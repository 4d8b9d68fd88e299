namespace Multistage.Tests;

public class ContextRulesTests
{
    private static readonly string[] Files = ["app.py", "src/main.py", "src/lib/util.py", "docs/guide.md", "empty/"];

    [Theory]
    [InlineData("COPY app.py /app/")]
    [InlineData("COPY . /app/")]
    [InlineData("COPY src /app/")]
    [InlineData("COPY /src/lib/ ../app.py /app/")]
    [InlineData("COPY *.py src/*/*.py /app/")]
    [InlineData("COPY --parents src/lib /app/")]
    [InlineData("COPY empty /app/")]
    [InlineData("ADD https://example.com/a.txt git@example.com:a/b.git /app/")]
    [InlineData("COPY --from=busybox /missing /app/")]
    [InlineData("COPY <<EOF /app/\nEOF")]
    [InlineData("ONBUILD COPY missing /app/")]
    public void What_is_there_is_no_finding(string copy) => Assert.Empty(Check(copy));

    [Theory]
    [InlineData("COPY missing.py /app/", "'missing.py' is not in the build context")]
    [InlineData("COPY src/missing/ /app/", "'src/missing/' is not in the build context")]
    [InlineData("COPY App.py /app/", "'App.py' is not in the build context")]
    [InlineData("ADD app.py missing.tar /app/", "'missing.tar' is not in the build context")]
    [InlineData("COPY *.js /app/", "What '*.js' could match is not in the build context")]
    [InlineData("COPY src/*/*.js /app/", "What 'src/*/*.js' could match is not in the build context")]
    [InlineData("COPY --parents ./src/./lib/x.py /app/", "'./src/./lib/x.py' is not in the build context")]
    public void What_is_missing_is_DF5101(string copy, string message)
    {
        var finding = Assert.Single(Check(copy));

        Assert.Equal("DF5101", finding.Rule.Id);
        Assert.StartsWith(message + ": correct the path", finding.Message, StringComparison.Ordinal);
        Assert.Equal(new InstructionPosition(0, 0), finding.Position);
    }

    [Theory]
    [InlineData("COPY $NAME /app/")]
    [InlineData("ARG NAME\nCOPY ${NAME} /app/")]
    [InlineData("COPY app.py/or/a/link /app/")]
    [InlineData("COPY --parents **/*.js /app/")]
    public void What_is_not_known_is_not_judged(string copy) => Assert.Empty(Check(copy));

    [Theory]
    [InlineData("ENV NAME=missing\nCOPY ${NAME}.py /app/")]
    [InlineData("ARG NAME=missing\nCOPY ${NAME}.py /app/")]
    public void A_value_that_the_file_gives_is_judged(string copy) => Assert.Equal("DF5101", Assert.Single(Check(copy)).Rule.Id);

    [Theory]
    [InlineData("COPY docs/guide.md /app/", "docs", "'docs/guide.md' is left out of the build context by 'docs' in line 1 of the .dockerignore file")]
    [InlineData("COPY docs /app/", "*.txt\n**/docs", "'docs' is left out of the build context by '**/docs' in line 2 of the .dockerignore file")]
    [InlineData("COPY *.py /app/", "*\n!docs", "'*.py' is left out of the build context by '*' in line 1 of the .dockerignore file")]
    [InlineData("COPY src/lib /app/", "src\n!src/main.py", "'src/lib' is left out of the build context by 'src' in line 1 of the .dockerignore file")]
    public void What_is_left_out_is_DF5102(string copy, string ignore, string message)
    {
        var finding = Assert.Single(Check(copy, ignore));

        Assert.Equal("DF5102", finding.Rule.Id);
        Assert.StartsWith(message + ": take it back in", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("COPY src /app/", "src\n!src/lib/util.py")]
    [InlineData("COPY src/main.py /app/", "**\n!**/*.py")]
    [InlineData("COPY *.* /app/", "*.md")]
    [InlineData("COPY . /app/", "src\ndocs")]
    [InlineData("# check=skip=CopyIgnoredFile\nCOPY docs /app/", "docs")]
    public void What_is_taken_back_in_or_meant_is_no_finding(string copy, string ignore) => Assert.Empty(Check(copy, ignore));

    [Fact]
    public void A_directive_silences_DF5102_in_the_whole_file()
    {
        var dockerfile = DockerfileParser.Parse("# check=skip=JSONArgsRecommended,CopyIgnoredFile\nFROM scratch\nCOPY docs missing /app/\n").GetDockerfile();

        Assert.Equal(["DF5101"], ContextRules.Check(dockerfile, ListedFolder.Of(Files), DockerIgnore.Of("docs")).Select(found => found.Finding.Rule.Id));
    }

    [Fact]
    public void No_more_is_read_of_a_folder_than_it_takes()
    {
        var folder = new CountedFolder(ListedFolder.Of(Files));

        Assert.Empty(ContextRules.Check(Parse("COPY app.py src/main.py /app/"), folder, DockerIgnore.Of("docs")));

        // The root for each of the two, and src for the second.
        Assert.Equal(3, folder.Reads);
    }

    private static List<Finding> Check(string instructions, string ignore = "") =>
        [.. ContextRules.Check(Parse(instructions), ListedFolder.Of(Files), DockerIgnore.Parse(ignore)).Select(found => found.Finding)
            .Select(finding => finding with { Position = new(finding.Position!.Value.Stage, 0) })];

    private static Dockerfile Parse(string instructions) => DockerfileParser.Parse("FROM scratch\n" + instructions + "\n").GetDockerfile();

    private sealed class CountedFolder(IContextFolder folder, CountedFolder? parent = null) : IContextFolder
    {
        public int Reads { get; private set; }

        public IEnumerable<(string Name, IContextFolder? Folder)> Read()
        {
            for (var counted = this; counted is not null; counted = counted.Parent) counted.Reads++;
            return folder.Read().Select(entry => (entry.Name, entry.Folder is null ? null : (IContextFolder?)new CountedFolder(entry.Folder, this)));
        }

        private CountedFolder? Parent => parent;
    }
}
