namespace Multistage.Tool.Comparing;

/// <summary>An instruction or a stage in one of two files.</summary>
/// <param name="Line">The line it starts on, from 1; null where the file does not say it.</param>
/// <param name="Text">It on one line.</param>
internal sealed record Side(int? Line, string Text);
