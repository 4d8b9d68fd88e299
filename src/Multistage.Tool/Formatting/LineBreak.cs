namespace Multistage.Tool.Formatting;

/// <summary>Where a line of an instruction was broken.</summary>
/// <param name="Position">The position in the joined line of what follows it.</param>
/// <param name="Comments">The comment lines between the two lines, as they are written.</param>
internal sealed record LineBreak(int Position, List<string> Comments);
