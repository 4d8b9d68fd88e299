namespace Multistage.Tool.Inspecting;

/// <summary>Why BuildKit refuses a file or its build.</summary>
/// <param name="Message">The reason, in our words.</param>
/// <param name="Line">The line, from 1; null for the file as a whole.</param>
internal sealed record BuildRefusal(string Message, int? Line);
