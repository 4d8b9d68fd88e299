using Microsoft.CodeAnalysis;
using Multistage.Build.Reading;

namespace Multistage.Generator.Reading;

/// <summary>
/// Reads an annotated class: the one way from attributes to a model. The generator reads without a sink; the analyzer passes one
/// and learns what is wrong and where each instruction comes from. What is returned holds no symbol.
/// </summary>
internal static class AttributeReader
{
    /// <summary>The attribute that makes a class a Dockerfile.</summary>
    public const string DockerfileAttributeName = "Multistage.DockerfileAttribute";

    /// <summary>The class's <c>[Dockerfile]</c>, the first one; null where it has none.</summary>
    public static AttributeData? DockerfileAttributeOf(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: nameof(DockerfileAttribute) } attributeClass
                && AttributeMaker.IsMultistage(attributeClass))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Reads a class.</summary>
    /// <param name="type">The class.</param>
    /// <param name="attribute">Its <c>[Dockerfile]</c>.</param>
    /// <param name="sink">What hears of problems and places; null for the generator.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static DockerfileClass Read(
        INamedTypeSymbol type, AttributeData attribute, IReadingSink? sink, CancellationToken cancellation)
    {
        var problems = new ReadingProblems(sink);
        var site = new AttributeSite(attribute, UsedBy: null);
        if (AttributeMaker.Make(site.Attribute) is not DockerfileAttribute options)
        {
            // Half-typed; the compiler says so.
            problems.Fail();
            options = new DockerfileAttribute();
        }

        TypeHierarchyReader.CheckPartial(type, site, options.Definition, problems);
        var path = DockerfilePath.Read(options.Path, site, problems);
        var directives = ReadDirectives(options, site, problems);
        var hierarchy = TypeHierarchyReader.Read(type);
        var outline = StageOutline.Read(type, site, problems, cancellation);
        var dockerfile = new ModelReader(type, outline, directives.EscapeCharacter, problems).Read() with
        {
            Directives = directives,
            Header = EquatableArray.Of(Header(hierarchy)),
        };

        var ignore = IgnoreFile.Read(type, Header(hierarchy), problems);
        var context = ReadContext(options.Context, site, problems);
        return new DockerfileClass(
            hierarchy,
            path,
            options.Overwrite,
            options.Definition,
            dockerfile,
            StageNames.Identifiers(outline.Stages, problems.AnyError ? outline.Unfinished : []),
            !problems.AnyError)
        {
            CanHaveMembers = TypeHierarchyReader.CanHaveMembers(type),
            BakeTargets = BakeTargets.Read(type, outline),
            Ignore = ignore,
            Context = context,
        };
    }

    private static string Header(TypeHierarchy type) =>
        $"{FileHeader.Start}{type.DisplayName}. To change this file, change that class and build its project.";

    /// <summary>Brings the folder of the context in the one form: <c>.</c> for that of the project.</summary>
    private static string? ReadContext(string? context, AttributeSite site, ReadingProblems problems)
    {
        if (context is null) return null;
        if (context.Trim().Length == 0 || context.IndexOf('\\') >= 0 || context[0] == '/' || (context.Length > 1 && context[1] == ':') || context.Any(char.IsControl))
        {
            const string message = "Context is a folder, relative to that of the project file, with '/'";
            problems.Report(AuthoringRules.InvalidArguments, site, nameof(DockerfileAttribute.Context), site.Name, message);
        }

        return SlashPath.Clean(context);
    }

    private static Directives ReadDirectives(DockerfileAttribute options, AttributeSite site, ReadingProblems problems)
    {
        if (options.Escape is not ('\\' or '`'))
        {
            problems.Report(AuthoringRules.InvalidArguments, site, nameof(DockerfileAttribute.Escape), "Dockerfile", "Escape is '\\\\' or '`'");
        }

        return new Directives
        {
            Syntax = options.Syntax,
            Escape = options.Escape == '`' ? '`' : null,
            Check = options.Check,
        };
    }
}
