namespace Multistage.Generator.Reading;

/// <summary>Where a class stands: its namespace, the types around it, and the names its members must not take.</summary>
/// <param name="Namespace">The namespace, dotted; empty for the global one.</param>
/// <param name="Types">The types from the outermost to the class itself.</param>
/// <param name="MemberNames">The names of the members the class has already, nested types included, sorted.</param>
internal sealed record TypeHierarchy(
    string Namespace,
    EquatableArray<TypeDeclaration> Types,
    EquatableArray<string> MemberNames)
{
    /// <summary>The class's full name as a person writes it: <c>Shop.Images&lt;T&gt;.Backend</c>.</summary>
    public string DisplayName
    {
        get
        {
            var types = string.Join(".", Types.Select(type => type.TypeParameters.IsEmpty
                ? type.Name
                : $"{type.Name}<{string.Join(", ", type.TypeParameters)}>"));
            return Namespace.Length == 0 ? types : $"{Namespace}.{types}";
        }
    }
}
