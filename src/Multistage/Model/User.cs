namespace Multistage;

/// <summary>Sets the user of the instructions that follow and of the container: <c>USER name</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#user"/>.</remarks>
/// <param name="Name">A user or user:group, by name or number; variables and quotes in place.</param>
public sealed partial record User(string Name) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "USER";
}
