namespace Multistage.Tool.Importing;

/// <summary>A comment between the lines of an instruction.</summary>
/// <param name="Text">The comment without its <c>#</c>.</param>
/// <param name="Before">How many characters stand above it, blanks apart.</param>
internal sealed record InnerComment(string Text, int Before);
