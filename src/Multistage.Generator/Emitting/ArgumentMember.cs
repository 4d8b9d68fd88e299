namespace Multistage.Generator.Emitting;

/// <summary>The method of the builder that sets a build argument.</summary>
/// <param name="Method">The name of the method.</param>
/// <param name="Name">The argument's name as a string literal.</param>
/// <param name="Description">The declaration, for comments: <c>ARG PORT=80</c>.</param>
internal sealed record ArgumentMember(string Method, string Name, string Description)
{
    /// <summary>A method for each name that is declared, in the order of the first declarations.</summary>
    public static EquatableArray<ArgumentMember> AllOf(Dockerfile dockerfile, string builderType)
    {
        // Methods of stages may share a name with those of arguments: their parameters tell them apart.
        var methods = new NameScope(builderType).Reserve(InheritedNames.OfBuilder);
        return dockerfile.GlobalArgs
            .Concat(dockerfile.Stages.SelectMany(stage => stage.Instructions).OfType<Arg>())
            .SelectMany(arg => arg.Declarations)
            .GroupBy(declaration => declaration.Name, StringComparer.Ordinal)
            .Select(declarations => new ArgumentMember(
                CSharpText.Identifier(methods.Take(ArgumentNames.ToMethod(declarations.Key))),
                CSharpText.Literal(declarations.Key),
                XmlText.Escape(Describe(declarations.FirstOrDefault(declaration => declaration.Default is not null) ?? declarations.First()))))
            .ToEquatableArray();
    }

    private static string Describe(ArgDeclaration declaration) =>
        declaration.Default is null ? $"ARG {declaration.Name}" : $"ARG {declaration.Name}={declaration.Default}";
}
