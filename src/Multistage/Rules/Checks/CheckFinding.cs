namespace Multistage;

/// <summary>A place that <c>docker build --check</c> warns of.</summary>
/// <param name="Rule">The rule; its title is the name that BuildKit has for it, which a <c># check=skip=</c> line takes.</param>
/// <param name="Position">The instruction.</param>
/// <param name="Line">Its first line, from 1.</param>
/// <param name="EndLine">Its last line, with those of its heredocs.</param>
/// <param name="Detail">What is wrong, in BuildKit's words.</param>
public sealed record CheckFinding(Rule Rule, InstructionPosition Position, int Line, int EndLine, string Detail);
