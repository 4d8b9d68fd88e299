namespace Multistage;

/// <summary>Keeps an instruction for the builds that use this image as their base: <c>ONBUILD instruction</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#onbuild"/>.</remarks>
/// <param name="Expression">
/// The instruction's text on one line, followed by the lines of its heredocs. BuildKit reads it only in the later build, with
/// <c>\</c> as escape character.
/// </param>
public sealed partial record OnBuild(string Expression) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "ONBUILD";
}
