using Multistage.Generator.Emitting;
using Multistage.Generator.Reading;

namespace Multistage.Generator.Tests.Emitting;

public class DefinitionSourceTests
{
    [Fact]
    public void A_file_can_be_as_long_as_it_likes()
    {
        var stages = Enumerable.Range(0, 1100).Select(index => new Stage(new From("a") { As = "s" + index })).ToEquatableArray();
        var source = Source(stages, new string('x', 1 << 21));
        Assert.Contains(new string('x', 1 << 21), source, StringComparison.Ordinal);
        Assert.Contains(" S1099(", source, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_end_the_same_on_every_system_and_have_no_blanks_at_their_ends()
    {
        var source = Source(EquatableArray.Of(new Stage(new From("a"))), "FROM a\r\n");
        Assert.DoesNotContain('\r', source);
        Assert.All(source.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
    }

    private static string Source(EquatableArray<Stage> stages, string text)
    {
        var type = new TypeHierarchy("A", EquatableArray.Of(new TypeDeclaration("class", "Image", default, true, true)), default);
        var identifiers = stages.Select((_, index) => "S" + index).ToEquatableArray();
        var item = new DockerfileClass(type, "Dockerfile", false, Definition: true, new Dockerfile { Stages = stages }, identifiers, IsValid: true);
        return DockerfileEmitter.DefinitionSource(new(item, text)).Text;
    }
}
