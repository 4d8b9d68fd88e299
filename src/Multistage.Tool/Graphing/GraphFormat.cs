namespace Multistage.Tool.Graphing;

/// <summary>The ways to draw a graph.</summary>
internal static class GraphFormat
{
    /// <summary>For a person at a terminal.</summary>
    public const string Tree = "tree";

    /// <summary>A flowchart of Mermaid.</summary>
    public const string Mermaid = "mermaid";

    /// <summary>The language of Graphviz.</summary>
    public const string Dot = "dot";

    /// <summary>A picture.</summary>
    public const string Svg = "svg";

    /// <summary>A page.</summary>
    public const string Html = "html";

    /// <summary>All of them.</summary>
    public static readonly string[] All = [Tree, Mermaid, Dot, Svg, Html];

    /// <summary>The format that a file's name asks for; null where it asks for none.</summary>
    public static string? Of(string? path) => Path.GetExtension(path)?.ToLowerInvariant() switch
    {
        ".svg" => Svg,
        ".html" or ".htm" => Html,
        ".dot" or ".gv" => Dot,
        ".mmd" or ".mermaid" => Mermaid,
        _ => null,
    };

    /// <summary>How the name of a file of a format ends.</summary>
    public static string ExtensionOf(string format) => format switch
    {
        Svg => ".svg",
        Html => ".html",
        Dot => ".dot",
        Mermaid => ".mmd",
        _ => ".txt",
    };
}
