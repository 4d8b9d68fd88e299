using Microsoft.CodeAnalysis;
using Multistage.Generator.Reading;

namespace Multistage.Generator.Tests.Pipeline;

public class CacheabilityTests
{
    private const string Constants = """
        internal static class Versions
        {
            public const string Python = "3.12";
        }
        """;

    private static readonly TestProject Project = new(Class("First", "python:3.11"), Class("Second", "python:" + "\" + Versions.Python + \""), Constants);

    [Fact]
    public void An_edit_of_one_class_changes_that_one_only()
    {
        var edited = GeneratorTest.Run(Project).Continue(Project.Edit(0, text => text.Replace("3.11", "3.10", StringComparison.Ordinal)));
        Assert.Contains("FROM python:3.10", edited.Dockerfiles["First"], StringComparison.Ordinal);
        AssertModified(edited, "First");
    }

    [Fact]
    public void A_constant_that_changes_in_another_file_changes_the_classes_that_use_it()
    {
        var edited = GeneratorTest.Run(Project).Continue(Project.Edit(2, text => text.Replace("3.12", "3.13", StringComparison.Ordinal)));
        Assert.Contains("FROM python:3.13", edited.Dockerfiles["Second"], StringComparison.Ordinal);
        AssertModified(edited, "Second");
    }

    [Fact]
    public void A_comment_beside_the_attributes_changes_nothing()
    {
        var edited = GeneratorTest.Run(Project).Continue(Project.Edit(0, text => "// A comment.\n" + text));
        GeneratorTest.AssertNothingChanged(edited, "a comment");
    }

    [Fact]
    public void A_class_that_is_removed_takes_its_sources_along()
    {
        var edited = GeneratorTest.Run(Project).Continue(Project.Edit(0, text => text.Replace("Dockerfile(", "System.Obsolete(", StringComparison.Ordinal)));
        Assert.Equal(["Second"], edited.Dockerfiles.Keys);
        Assert.Equal(2, edited.Sources.Count);
    }

    [Fact]
    public void A_class_that_breaks_loses_its_file_and_the_others_keep_theirs()
    {
        var edited = GeneratorTest.Run(Project).Continue(Project.Edit(0, text => text.Replace("[From(\"python:3.11\")]", string.Empty, StringComparison.Ordinal)));
        Assert.Equal(["Second"], edited.Dockerfiles.Keys);
    }

    [Fact]
    public void A_class_in_several_partial_declarations_is_read_once()
    {
        var result = GeneratorTest.Run(
            "using Multistage;\n[Dockerfile, From(\"scratch\")] public static partial class Image { }\npublic static partial class Image { }",
            "public static partial class Image { public static int Number => 1; }");
        Assert.Single(result.Classes);
    }

    [Fact]
    public void A_second_Dockerfile_attribute_that_the_compiler_refuses_adds_nothing_twice()
    {
        var result = GeneratorTest.Start(new TestProject(
            "using Multistage;\n[Dockerfile, Dockerfile, From(\"scratch\")] public static partial class Image { }",
            "using Multistage;\n[Dockerfile] public static partial class Image { }"));
        Assert.Equal(2, result.Sources.Count);
    }

    [Fact]
    public void Equal_source_gives_equal_classes()
    {
        var first = GeneratorTest.Start(Project).Classes.ToList();
        var second = GeneratorTest.Start(Project).Classes.ToList();
        Assert.NotSame(first[0], second[0]);
        Assert.Equal(first, second);
    }

    private static string Class(string name, string image) => $$"""
        using Multistage;

        [Dockerfile("{{name}}")]
        public static partial class {{name}}
        {
            [From("{{image}}")]
            [Copy("a", "b")]
            [CacheMount("/c"), Run("make")]
            public static class Final { }
        }
        """;

    private static void AssertModified(GeneratorTestResult result, string className)
    {
        var modified = result.StepOutputs(DockerfileGenerator.RenderStep)
            .Where(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
            .Select(output => ((RenderedDockerfile)output.Value).Class.Path);
        Assert.Equal([className], modified);
        Assert.Equal(2, result.Outputs.Count(output => output.Reason == IncrementalStepRunReason.Modified));
    }
}
