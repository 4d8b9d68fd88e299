namespace Multistage.Generator.Emitting;

/// <summary>A C# file that is added to the compilation.</summary>
/// <param name="HintName">Its name, unique among those of the generator.</param>
/// <param name="Text">Its text.</param>
internal sealed record EmittedSource(string HintName, string Text);
