using Multistage.Tool.Ejecting;

namespace Multistage.Tool.Tests.Ejecting;

public sealed class ClassRemovalTests
{
    [Fact]
    public void A_class_takes_its_comments_attributes_and_one_gap_with_it() => Assert.Equal(
        "using Multistage;\n\nnamespace Shop;\n\nclass Before { } // stays\n\nclass After { }\n",
        Removed.From(
            """
            using Multistage;

            namespace Shop;

            class Before { } // stays

            // Why this image is as it is.
            /// <summary>The API.</summary>
            [Dockerfile("../Dockerfile"), From("a")]
            [Run("b")]
            public static partial class ApiImage
            {
                // Inside.
                [From("c")]
                public static partial class Final;
            } // goes

            class After { }

            """));

    [Fact]
    public void A_comment_that_is_set_off_stays() => Assert.Equal(
        "// The licence.\n\n// Another thought.\n",
        Removed.From("// The licence.\n\n// Another thought.\n\n/* The API. */\n[Dockerfile] class A;\n"));

    [Theory]
    [InlineData("[Dockerfile]\nclass A;\n\nclass B;\n", "class B;\n")]
    [InlineData("class B;\n\n[Dockerfile]\nclass A;\n", "class B;\n")]
    [InlineData("class B;\n[Dockerfile] class A;\nclass C;\n", "class B;\nclass C;\n")]
    [InlineData("class B;\n\n\n[Dockerfile] class A;\n\n\nclass C;\n", "class B;\n\n\nclass C;\n")]
    [InlineData("namespace N\n{\n    [Dockerfile] class A;\n\n    class B;\n}\n", "namespace N\n{\n    class B;\n}\n")]
    [InlineData("namespace N {\n    class B;\n\n    [Dockerfile] class A;\n}\n", "namespace N {\n    class B;\n}\n")]
    [InlineData("class B; [Dockerfile] class A; class C;\n", "class B; class C;\n")]
    [InlineData("class B; [Dockerfile] class A;\nclass C;\n", "class B;\nclass C;\n")]
    [InlineData("    [Dockerfile] class A; class C;\n", "    class C;\n")]
    [InlineData("namespace N { [Dockerfile] class A { } }", "namespace N { }")]
    [InlineData("class B;\r\n\r\n[Dockerfile]\r\nclass A\r\n{\r\n}\r\n\r\nclass C;\r\n", "class B;\r\n\r\nclass C;\r\n")]
    [InlineData("class B;\n\n[Dockerfile]\nclass A { };", "class B;\n")]
    public void What_stands_around_a_class_keeps_its_place(string text, string expected) => Assert.Equal(expected, Removed.From(text));

    [Theory]
    [InlineData("#region Images\n\n[Dockerfile] class A;\n\n#endregion\nclass B;\n", "#region Images\n\n#endregion\nclass B;\n")]
    [InlineData("#pragma warning disable X\n[Dockerfile] class A;\n#pragma warning restore X\nclass B;\n", "#pragma warning disable X\n#pragma warning restore X\nclass B;\n")]
    [InlineData("#if !NET\n[Dockerfile] class A;\n#endif\n", "#if !NET\n#endif\n")]
    [InlineData("class B;\n\n/// <summary>The API.</summary>\n#nullable enable\n[Dockerfile] class A;\n\nclass C;\n", "class B;\n\n#nullable enable\n\nclass C;\n")]
    [InlineData("[Dockerfile] class A\n{\n#region Stages\n#if X\n#else\n#endif\n#endregion\n}\nclass B;\n", "class B;\n")]
    public void Directives_around_a_class_stay_and_those_inside_go(string text, string expected) => Assert.Equal(expected, Removed.From(text));

    [Theory]
    [InlineData("[Dockerfile] class A\n{\n#region Stages\n}\n#endregion\n", "#region Stages")]
    [InlineData("#if X\n[Dockerfile] class A\n#else\n[Dockerfile] class B\n#endif\n{ }\n", "#endif")]
    [InlineData("#region Images\n[Dockerfile] class A\n{\n#endregion\n}\n", "#endregion")]
    [InlineData("[Dockerfile] class A\n{\n#if X\n#endif\n#region Stages\n#endregion\n}\n", null)]
    public void A_directive_with_one_half_in_the_class_is_found(string text, string? expected)
    {
        var type = CSharpFile.Parse(text).DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax>().First();
        Assert.Equal(expected, ClassRemoval.HalfDirective(type)?.ToString().TrimEnd());
    }

    [Theory]
    [InlineData("// Only this.\nusing A;\n\nnamespace B { namespace C { } }\n", true)]
    [InlineData("namespace B;\n", true)]
    [InlineData("global using A;\n", false)]
    [InlineData("[assembly: A]\n", false)]
    [InlineData("A.B();\n", false)]
    [InlineData("namespace B { enum C { } }\n", false)]
    [InlineData("#if X\nclass Y;\n#endif\n", false)]
    public void A_file_without_anything_is_empty(string text, bool expected) => Assert.Equal(expected, ClassRemoval.IsEmpty(CSharpFile.Parse(text)));
}
