using Multistage.Generator.Reading;

namespace Multistage.Generator.Emitting;

/// <summary>All that the template of the definition and the builder shows, decided and escaped.</summary>
/// <param name="Generator">The arguments of <c>[GeneratedCode]</c>.</param>
/// <param name="Path">The path of the Dockerfile, for comments.</param>
/// <param name="Text">The text as an expression.</param>
/// <param name="Constant">The name of the constant.</param>
/// <param name="QualifiedConstant">The constant as code finds it that has other members of that name in sight.</param>
/// <param name="Definition">The name of the property with the definition.</param>
/// <param name="CreateBuilder">The name of the method that makes a builder.</param>
/// <param name="DefinitionType">The name of the definition's class.</param>
/// <param name="BuilderType">The name of the builder's class.</param>
/// <param name="Stages">A member for each stage.</param>
/// <param name="Arguments">A method for each build argument.</param>
internal sealed record DefinitionMembers(
    string Generator,
    string Path,
    string Text,
    string Constant,
    string QualifiedConstant,
    string Definition,
    string CreateBuilder,
    string DefinitionType,
    string BuilderType,
    EquatableArray<StageMember> Stages,
    EquatableArray<ArgumentMember> Arguments)
{
    /// <summary>The name of the constant with the text of the <c>.dockerignore</c> file; null where there is none.</summary>
    public string? IgnoreConstant { get; init; }

    /// <summary>The constant as code finds it that has other members of that name in sight.</summary>
    public string? QualifiedIgnoreConstant { get; init; }

    /// <summary>The text of the <c>.dockerignore</c> file as an expression.</summary>
    public string? IgnoreText { get; init; }

    private static readonly string GeneratedBy =
        $"\"Multistage.Generator\", \"{typeof(DefinitionMembers).Assembly.GetName().Version?.ToString(3)}\"";

    /// <summary>What a definition holds that is never built, since its class has an error: no Dockerfile, which whoever asks it is told.</summary>
    private static string Incomplete(DockerfileClass item) => $"# {item.Type.DisplayName} cannot be read: the errors in it say why.\n";

    /// <summary>Chooses the names, so that none meets another or one of the user's.</summary>
    public static DefinitionMembers Of(RenderedDockerfile dockerfile)
    {
        var item = dockerfile.Class;
        var type = item.Type.Types[item.Type.Types.Count - 1];

        var names = new NameScope(type.Name).Reserve(type.TypeParameters).Reserve(item.Type.MemberNames).Reserve(item.StageIdentifiers);
        var definitionType = names.Take(type.Name + "Definition");
        var builderType = names.Take(type.Name + "Builder");
        var constant = names.Take("Dockerfile");
        var members = Of(dockerfile, definitionType, builderType, constant, names);
        if (item.Ignore is not { } ignore) return members;
        var ignoreConstant = names.Take("DockerIgnore");
        return members with
        {
            IgnoreConstant = ignoreConstant,
            QualifiedIgnoreConstant = $"{PartialDeclaration.QualifiedName(item.Type)}.{ignoreConstant}",
            IgnoreText = CSharpText.Lines(ignore.Text),
        };
    }

    private static DefinitionMembers Of(RenderedDockerfile dockerfile, string definitionType, string builderType, string constant, NameScope names)
    {
        var item = dockerfile.Class;
        return new DefinitionMembers(
            GeneratedBy,
            XmlText.Escape(item.Path),
            CSharpText.Lines(dockerfile.Text ?? Incomplete(item)),
            constant,
            $"{PartialDeclaration.QualifiedName(item.Type)}.{constant}",
            names.TakeProperty("Definition"),
            names.Take("CreateBuilder"),
            CSharpText.Identifier(definitionType),
            CSharpText.Identifier(builderType),
            StageMember.AllOf(item, definitionType, builderType),
            ArgumentMember.AllOf(item.Dockerfile, builderType));
    }
}
