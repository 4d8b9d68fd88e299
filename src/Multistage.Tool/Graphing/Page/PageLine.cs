namespace Multistage.Tool.Graphing.Page;

/// <summary>A line of a Dockerfile.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Keyword">The keyword, where an instruction starts on it, with what stands before it.</param>
/// <param name="Text">The rest.</param>
/// <param name="IsComment">Whether it is a comment.</param>
internal sealed record PageLine(int Number, string Keyword, string Text, bool IsComment);
