namespace Multistage;

/// <summary>Marks directories whose content lives outside the container: <c>VOLUME path...</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#volume"/>.</remarks>
/// <param name="Paths">The directories, variables and quotes in place.</param>
public sealed partial record Volume(EquatableArray<string> Paths) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "VOLUME";
}
