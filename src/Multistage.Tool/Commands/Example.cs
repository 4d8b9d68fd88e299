namespace Multistage.Tool.Commands;

/// <summary>A command line that <c>--help</c> shows.</summary>
/// <param name="CommandLine">What is typed.</param>
/// <param name="Meaning">What it does, in a few words.</param>
internal sealed record Example(string CommandLine, string Meaning);
