namespace Multistage.Generator.Tests.Emitting;

public class NoNameCollidesTests
{
    [Fact]
    public void A_stage_can_be_called_as_any_generated_or_inherited_member_is()
    {
        string[] stages =
        [
            "Builder", "Build", "Dockerfile", "Definition", "CreateBuilder", "ImageDefinition", "ImageBuilder", "Instance", "Text",
            "Stages", "Item", "Equals", "ToString", "GetHashCode", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize",
            "Render", "Stage", "Arg", "AddStage", "StageDefinition", "System", "Multistage", "String", "Final", "final", "Final_",
            "@class", "@record", "@field", "@var", "_", "value", "change", "dockerfile", "get_Text", "get_Prod", "Prod", "get_Definition",
        ];
        var code = GeneratedCode.Compile(ImageWith(stages), Stages(stages.Length));
        Assert.Empty(code.Diagnostics);
    }

    [Fact]
    public void A_build_argument_can_be_called_as_any_stage_or_inherited_member_is()
    {
        string[] names =
        [
            "FINAL", "BUILD", "RENDER", "ARG", "STAGE", "ADD_STAGE", "EQUALS", "TO_STRING", "GET_TYPE", "FINALIZE", "IMAGE_BUILDER",
            "IMAGE_DEFINITION", "PYTHON_VERSION", "python-version", "pythonVersion", "PythonVersion_", "class", "1", "2FA", "\"q\"",
            string.Empty, "é", "🚀", "日本", "</summary>", "\\", "a\u2028b", "\0",
        ];
        var dockerfile = Stages(2) with { GlobalArgs = names.Select(name => new Arg(EquatableArray.Of(new ArgDeclaration(name)))).ToEquatableArray() };
        var code = GeneratedCode.Compile(ImageWith("Final", "Build"), dockerfile);
        Assert.Empty(code.Diagnostics);
    }

    [Theory]
    [InlineData("public partial class Image { public class Final { } }", "Dockerfile, Definition, CreateBuilder")]
    [InlineData("public partial class Image { public class Dockerfile { } public class Definition { } }", "Dockerfile_, Definition_, CreateBuilder")]
    [InlineData("public partial class Image { public class Definition { } public static int Definition_; }", "Dockerfile, Definition__, CreateBuilder")]
    public void A_member_whose_name_is_taken_gets_an_underscore(string source, string members)
    {
        var code = GeneratedCode.Compile(source, Stages(2));
        Assert.Empty(code.Diagnostics);
        Assert.All(members.Split(", "), member => Assert.Contains(member, code.Members("Image")));
    }

    [Fact]
    public void Who_comes_first_keeps_the_plain_name()
    {
        var dockerfile = Stages(2) with
        {
            GlobalArgs = EquatableArray.Of(new Arg(EquatableArray.Of(new("PYTHON_VERSION"), new("python-version"), new ArgDeclaration("EQUALS")))),
        };
        var code = GeneratedCode.Compile(ImageWith("Text", "Final"), dockerfile);
        Assert.Equal(["Text_", "Final"], code.Members("Image+ImageDefinition"));
        Assert.Equal(["PythonVersion", "PythonVersion_", "Equals_", "Text", "Final"], code.Members("Image+ImageBuilder"));
    }

    [Fact]
    public void A_stage_and_an_argument_of_one_name_are_told_apart_by_what_is_passed()
    {
        var dockerfile = Stages(1) with { GlobalArgs = EquatableArray.Of(new Arg(EquatableArray.Of(new ArgDeclaration("BUILD")))) };
        var code = GeneratedCode.Compile(
            ImageWith("Build") + """
             class Use
             {
                 string Text { get { return Image.CreateBuilder().Build("1").Build(stage => stage.User("1")).Render(); } }
                 global::Multistage.Dockerfile Model { get { return Image.CreateBuilder().Build(); } }
             }
             """,
            dockerfile);
        Assert.Empty(code.Diagnostics);
    }

    /// <summary>What the generated builder relies on when it gives stages and arguments methods of their own names.</summary>
    [Fact]
    public void The_base_of_the_builders_has_no_method_that_a_generated_one_would_hide()
    {
        var parameters = typeof(DockerfileBuilder<>).GetMethods().Where(method => method.GetParameters().Length == 1).Select(method => method.GetParameters()[0].ParameterType);
        Assert.DoesNotContain(typeof(string), parameters);
        Assert.DoesNotContain(typeof(Action<StageBuilder>), parameters);
        Assert.Empty(typeof(DockerfileBuilder<>).GetProperties());
    }

    private static string ImageWith(params string[] stages) =>
        $"public static partial class Image {{ {string.Concat(stages.Select(stage => $"public class {stage} {{ }} "))}}}";

    private static Dockerfile Stages(int count) => new()
    {
        Stages = Enumerable.Range(0, count).Select(index => new Stage(new From("a")) { }).ToEquatableArray(),
    };
}
