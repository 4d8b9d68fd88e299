using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Multistage.Generator.Reading;

namespace Multistage.Generator.Tests.Reading;

/// <summary>Which classes are read once, and which after every edit of any file because another file can change them.</summary>
public class SelfContainedTests
{
    [Theory]
    [InlineData("""[From("scratch", As = "a")] public partial class Final { }""")]
    [InlineData("""[From("scratch")] class Base { } [From(typeof(Base))] class Final { }""")]
    [InlineData("""const string Root = "/app"; const string Bin = Root + "/bin"; [From($"a:{Bin}"), Workdir(Bin)] class Final { }""")]
    [InlineData("""[From("scratch"), CacheMount("/c", Sharing = CacheSharing.Locked), Run(Exec = new[] { "a" })] class Final { }""")]
    public void A_class_that_names_only_what_is_its_own_is_self_contained(string members) => Assert.True(IsSo(members));

    [Theory]
    [InlineData("""[From(Versions.Python)] class Final { }""")]
    [InlineData("""[From(Python)] class Final { }""")]
    [InlineData("""[From("scratch"), Use(typeof(Snippet))] class Final { }""")]
    [InlineData("""[From("scratch"), Use(typeof(Team.Snippet))] class Final { }""")]
    [InlineData("""const string Image = Versions.Python; [From(Image)] class Final { }""")]
    [InlineData("""static readonly string Image = "a"; [From(Image)] class Final { }""")]
    [InlineData("""enum CacheSharing { Locked } [From("scratch"), CacheMount("/c", Sharing = CacheSharing.Other)] class Final { }""")]
    public void A_class_that_names_anything_else_is_not(string members) => Assert.False(IsSo(members));

    [Fact]
    public void The_attributes_of_the_class_itself_do_not_see_its_constants() =>
        Assert.False(IsSo("""const string Path = "a"; [From("scratch")] class Final { }""", "Path"));

    [Fact]
    public void A_part_of_the_class_that_another_file_adds_is_noticed()
    {
        var project = new TestProject(
            "using Multistage;\n[Dockerfile] public static partial class Image { [From(\"scratch\")] public static partial class Final { } }",
            "namespace Other { }");

        var edited = GeneratorTest.Run(project).Continue(project.Edit(
            1, _ => "using Multistage;\npublic static partial class Image { [From(\"busybox\")] public static partial class More { } }"));

        Assert.Empty(edited.Dockerfiles);
    }

    private static bool IsSo(string members, string path = "\"Dockerfile\"") => SelfContained.IsSo(
        CSharpSyntaxTree.ParseText($"[Dockerfile({path})] public static partial class Image {{ {members} }}")
            .GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().First());
}
