namespace Multistage;

/// <summary>Sets what the container executes by default: <c>CMD ["program", "argument"]</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#cmd"/>.</remarks>
/// <param name="Command">The program and its arguments, or a line for the shell.</param>
public sealed partial record Cmd(Command Command) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "CMD";
}
