using Microsoft.CodeAnalysis.CSharp;

namespace Multistage.Generator.Tests.Emitting;

public class EveryShapeCompilesTests
{
    private static readonly LanguageVersion[] Versions =
    [
        LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp10,
        LanguageVersion.CSharp11, LanguageVersion.CSharp12, LanguageVersion.Preview,
    ];

    private static readonly (string Name, LanguageVersion Since, string Source)[] Shapes =
    [
        ("global namespace", LanguageVersion.CSharp7_3, "public static partial class Image { public class Final { } }"),
        ("nested namespaces", LanguageVersion.CSharp7_3, "namespace A.B { namespace C { public partial class Image { public class Final { } } } }"),
        ("file-scoped namespace", LanguageVersion.CSharp10, "namespace A.B; public static partial class Image { public class Final { } }"),
        ("namespace named by keywords", LanguageVersion.CSharp7_3, "namespace @namespace.@class { public static partial class Image { public class Final { } } }"),
        ("namespace of the library's name", LanguageVersion.CSharp7_3, "namespace Shop.Multistage.System { public static partial class Image { public class Final { } } }"),
        ("in a class", LanguageVersion.CSharp7_3, "public partial class Outer { internal static partial class Image { public class Final { } } }"),
        ("in a struct", LanguageVersion.CSharp7_3, "public partial struct Outer { private static partial class Image { public class Final { } } }"),
        ("in an interface", LanguageVersion.CSharp8, "public partial interface Outer { static partial class Image { public class Final { } } }"),
        ("in a record", LanguageVersion.CSharp9, "public partial record Outer { protected static partial class Image { public class Final { } } }"),
        ("in a record struct", LanguageVersion.CSharp10, "public partial record struct Outer { private static partial class Image { public class Final { } } }"),
        ("in a generic class", LanguageVersion.CSharp7_3, "public partial class Outer<T, @in> where T : class { protected internal partial class Image { public class Final { } } }"),
        ("generic", LanguageVersion.CSharp7_3, "public partial class Image<Dockerfile, Definition> where Dockerfile : new() { public class Final { } }"),
        ("deep in generic types", LanguageVersion.CSharp7_3, "partial class A<T> { partial struct B<U> { sealed partial class Image { public class Final { } } } }"),
        ("in a keyword", LanguageVersion.CSharp7_3, "public partial class @event { public static partial class Image { public class Final { } } }"),
        ("a record", LanguageVersion.CSharp9, "public sealed partial record Image(int Number) { public class Final { } }"),
        ("abstract with fields", LanguageVersion.CSharp7_3, "public abstract partial class Image { public int Number; static Image() { } public class Final { } }"),
        ("obsolete", LanguageVersion.CSharp7_3, "[System.Obsolete] public partial class Image { [System.Obsolete] public class Final { } }"),
        ("derived from another image", LanguageVersion.CSharp7_3, """
            public class Base { public const string Dockerfile = ""; public static int Definition; public class ImageBuilder { } public void CreateBuilder() { } }
            public partial class Image : Base { public class Final { } }
            """),
        ("checked for the CLS", LanguageVersion.CSharp7_3, """
            [assembly: System.CLSCompliant(true)]
            public static partial class Image { public class Final { } }
            """),
    ];

    public static TheoryData<string, LanguageVersion, bool> Cases()
    {
        var cases = new TheoryData<string, LanguageVersion, bool>();
        foreach (var shape in Shapes)
        {
            foreach (var version in Versions.Where(version => version >= shape.Since))
            {
                cases.Add(shape.Name, version, false);
                if (version >= LanguageVersion.CSharp8) cases.Add(shape.Name, version, true);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_generated_code_compiles_without_a_warning(string shape, LanguageVersion version, bool nullable)
    {
        var dockerfile = new Dockerfile
        {
            GlobalArgs = EquatableArray.Of(new Arg(EquatableArray.Of(new ArgDeclaration("TAG", "3.12"), new ArgDeclaration("<&>\u2028\0")))),
            Stages = EquatableArray.Of(new Stage(new From("python:$TAG") { As = "final" })),
        };
        var code = GeneratedCode.Compile(Shapes.Single(candidate => candidate.Name == shape).Source, dockerfile, version, nullable);
        Assert.Empty(code.Diagnostics);
    }
}
