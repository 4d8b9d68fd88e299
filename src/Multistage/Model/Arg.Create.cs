namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record Arg
{
    /// <summary>One argument: <c>ARG name=value</c>, or <c>ARG name</c>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The default, in which variables are expanded, put in quotes where it needs them; null for none.</param>
    /// <param name="escape">The escape character of the file.</param>
    public static Arg Declare(string name, string? value = null, char escape = '\\') =>
        new(EquatableArray.Of(new ArgDeclaration(name, value is null ? null : Words.Quote(value, escape))));
}
