namespace Multistage;

/// <summary>
/// A script that stands in a file of the project. It exists only while attributes are read: before anything is written, the
/// generator puts the file's content in its place.
/// </summary>
/// <param name="Path">The path, relative to the project, with <c>/</c>.</param>
internal sealed record ScriptFile(string Path) : Command;
