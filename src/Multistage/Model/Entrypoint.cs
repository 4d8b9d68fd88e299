namespace Multistage;

/// <summary>Sets the program that the container executes: <c>ENTRYPOINT ["program", "argument"]</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#entrypoint"/>.</remarks>
/// <param name="Command">The program and its arguments, or a line for the shell.</param>
public sealed partial record Entrypoint(Command Command) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "ENTRYPOINT";
}
