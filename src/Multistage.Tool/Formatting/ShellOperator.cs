namespace Multistage.Tool.Formatting;

/// <summary>An operator between two commands of the shell.</summary>
/// <param name="Start">Where it starts in the line.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct ShellOperator(int Start, int End);
