namespace Multistage;

/// <summary>Names the author of the image; deprecated in favour of a label: <c>MAINTAINER name</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#maintainer-deprecated"/>.</remarks>
/// <param name="Name">The author, to the end of the line.</param>
public sealed partial record Maintainer(string Name) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "MAINTAINER";
}
