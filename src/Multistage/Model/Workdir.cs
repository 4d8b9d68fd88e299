namespace Multistage;

/// <summary>Sets the working directory, and makes it where it does not exist: <c>WORKDIR path</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#workdir"/>.</remarks>
/// <param name="Path">The directory, relative to the one before; variables and quotes in place.</param>
public sealed partial record Workdir(string Path) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "WORKDIR";
}
