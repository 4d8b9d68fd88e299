namespace Multistage;

/// <summary>A here-document: lines that stand below an instruction and are a script of a <c>RUN</c> or a file of a <c>COPY</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#here-documents"/>.</remarks>
/// <param name="Name">The delimiter, which for <c>COPY</c> and <c>ADD</c> is also the name of the file.</param>
/// <param name="Content">The lines between, each with its line feed: empty, or ending in one.</param>
public sealed partial record Heredoc(string Name, string Content)
{
    /// <summary>Whether variables in the content are expanded; a quoted delimiter (<c>&lt;&lt;"EOF"</c>) says no.</summary>
    public bool Expand { get; init; } = true;

    /// <summary>Whether <c>&lt;&lt;-</c> opens it, so that leading tabs are stripped. <c>COPY</c> strips them when it is read.</summary>
    public bool StripTabs { get; init; }

    /// <summary>The number before the <c>&lt;&lt;</c>, such as 3 in <c>3&lt;&lt;EOF</c>; 0 where there is none.</summary>
    public int FileDescriptor { get; init; }
}
