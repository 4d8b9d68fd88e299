namespace Multistage.Tool.Importing;

/// <summary>What stands around and within an instruction for people alone.</summary>
/// <param name="Above">Lines of comments above it that BuildKit does not take for its description.</param>
/// <param name="IsSetOff">Whether an empty line sets it off from the instruction before.</param>
/// <param name="Inner">The comments between its lines.</param>
/// <param name="Characters">How many characters it has, blanks apart.</param>
internal sealed record InstructionLayout(
    IReadOnlyList<string> Above, bool IsSetOff, IReadOnlyList<InnerComment> Inner, int Characters);
