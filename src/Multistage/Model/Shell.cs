namespace Multistage;

/// <summary>Sets the shell of the shell forms that follow: <c>SHELL ["program", "argument"]</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#shell"/>.</remarks>
/// <param name="Arguments">The shell and its arguments; the command is passed after them.</param>
public sealed partial record Shell(EquatableArray<string> Arguments) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "SHELL";
}
