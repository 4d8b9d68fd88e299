using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Multistage.Generator.Tests.Reading;

/// <summary>
/// The example in an attribute's documentation is C# that a project of C# 7.3 can hold, and its comments are lines of the
/// Dockerfile that it gives.
/// </summary>
public class AttributeExampleTests
{
    private static readonly Dictionary<string, string> Examples = XDocument
        .Load(Path.ChangeExtension(typeof(RunAttribute).Assembly.Location, ".xml"))
        .Descendants("member")
        .Where(member => member.Attribute("name")!.Value.EndsWith("Attribute", StringComparison.Ordinal) && member.Attribute("name")!.Value.StartsWith("T:", StringComparison.Ordinal))
        .ToDictionary(member => member.Attribute("name")!.Value["T:Multistage.".Length..], member => member.Element("example")?.Value ?? string.Empty);

    /// <summary>The attributes of instructions and those that decorate them.</summary>
    public static TheoryData<string> Attributes => [.. typeof(RunAttribute).Assembly.GetExportedTypes()
        .Where(type => !type.IsAbstract && (typeof(StatementAttribute).IsAssignableFrom(type) || typeof(DecoratorAttribute).IsAssignableFrom(type)))
        .Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Attributes))]
    public void The_example_gives_the_lines_that_it_shows(string attribute)
    {
        var example = Examples[attribute];
        var project = new TestProject(Image(example))
        {
            AdditionalFiles = [("build.sh", "make\nmake install\n")],
            LanguageVersion = example.Contains("class ") ? LanguageVersion.CSharp12 : LanguageVersion.CSharp7_3,
        };

        var result = GeneratorTest.Start(project);

        // CS8630 says that C# 7.3 has no nullable references, which the test's compilation switches on.
        Assert.Empty(result.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != "CS8630"));
        var lines = Comments(example).ToList();
        Assert.NotEmpty(lines);
        var at = 0;
        var dockerfile = result.Dockerfile.Split('\n');
        foreach (var line in lines)
        {
            at = Array.IndexOf(dockerfile, line, at) + 1;
            Assert.True(at > 0, $"'{line}' is not, or not in this place, in:\n{result.Dockerfile}");
        }
    }

    /// <summary>A Dockerfile with the example as attributes of its last stage, or as its stages where it shows classes.</summary>
    private static string Image(string example)
    {
        var start = "using Multistage;\n\n[Dockerfile] public static partial class Image {\n[From(\"debian\")] public static partial class Base { }\n";
        if (example.Contains("class ")) return start + example + "\n}";
        var from = example.Contains("From(\"") && !example.Contains("CopyFrom(") ? string.Empty : "[From(\"debian\")]\n";
        return start + "[From(\"debian\")] public static partial class Builder { }\n" + from + example + "\npublic static partial class Final { }\n}";
    }

    private static IEnumerable<string> Comments(string example) => CSharpSyntaxTree.ParseText(example).GetRoot().DescendantTrivia()
        .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
        .Select(trivia => trivia.ToString()["// ".Length..].TrimEnd());
}
