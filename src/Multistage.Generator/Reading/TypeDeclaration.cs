namespace Multistage.Generator.Reading;

/// <summary>A type as a partial declaration repeats it.</summary>
/// <param name="Keyword"><c>class</c>, <c>struct</c>, <c>interface</c>, <c>record</c> or <c>record struct</c>.</param>
/// <param name="Name">Its name without escapes: <c>class</c>, not <c>@class</c>.</param>
/// <param name="TypeParameters">The names of its type parameters, in order.</param>
/// <param name="IsPublic">Whether it can be seen outside the assembly, as far as its own accessibility says.</param>
/// <param name="IsStatic">Whether it is a static class.</param>
internal sealed record TypeDeclaration(
    string Keyword,
    string Name,
    EquatableArray<string> TypeParameters,
    bool IsPublic,
    bool IsStatic);
