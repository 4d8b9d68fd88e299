namespace Multistage;

/// <content>How a builder changes it.</content>
public sealed partial record Arg
{
    internal bool Declares(string name) => Declarations.Any(declaration => declaration.Name == name);

    /// <summary>The instruction with another default for each of its declarations of the argument.</summary>
    internal Arg WithDefault(string name, string? value) => !Declares(name) ? this : this with
    {
        Declarations = Declarations
            .Select(declaration => declaration.Name == name ? declaration with { Default = value } : declaration)
            .ToEquatableArray(),
    };

    /// <summary>The same, save for declarations without a default: they take that of the global declaration.</summary>
    internal Arg WithOwnDefault(string name, string? value) => !Declares(name) ? this : this with
    {
        Declarations = Declarations
            .Select(declaration => declaration.Name == name && declaration.Default is not null ? declaration with { Default = value } : declaration)
            .ToEquatableArray(),
    };
}
