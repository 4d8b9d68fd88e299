namespace Multistage;

/// <summary>A form in which the arguments of an instruction can be written.</summary>
/// <param name="Pieces">What stands behind the flags, with blanks or line breaks between.</param>
internal sealed record InstructionLine(IReadOnlyList<string> Pieces)
{
    /// <summary>Whether each piece stands on a line of its own.</summary>
    public bool Breaks { get; init; }

    /// <summary>Whether BuildKit looks for heredocs in the line.</summary>
    public bool OpensHeredocs { get; init; }
}
