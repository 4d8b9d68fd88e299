namespace Multistage;

/// <summary>Declares build arguments: <c>ARG name[=default]...</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#arg"/>.</remarks>
/// <param name="Declarations">The arguments in order; at least one.</param>
public sealed partial record Arg(EquatableArray<ArgDeclaration> Declarations) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "ARG";
}
