namespace Multistage.Tool.Graphing.Picture;

/// <summary>Writes a picture as SVG: in light and dark, with the fonts of the reader's system, and nothing from elsewhere.</summary>
internal static class SvgPicture
{
    private static readonly EscapingTemplate Template = new("Picture.scriban");
    private static readonly Lazy<EscapingTemplate.Markup> Style = new(() => new(EmbeddedText.Read("Picture.css")));

    /// <summary>The paths of the signs, in a square of 11.</summary>
    private static readonly Dictionary<string, string> Icons = new(StringComparer.Ordinal)
    {
        ["context"] = "M.6 9.4V1.6H4.2L5.4 3H10.4V9.4z",
        ["address"] = "M5.5 .8V7M2.8 4.6L5.5 7.2L8.2 4.6M.8 7.6V9.8H10.2V7.6",
        ["copy"] = "M9.8 5.5H1.6M4.6 2.4L1.4 5.5L4.6 8.6",
        ["mount"] = "M9.8 5.5H8.6M6.6 5.5H5.4M3.4 5.5H1.6M4.6 2.4L1.4 5.5L4.6 8.6",
        ["image"] = "M5.5 .6L10.2 2.8V7.8L5.5 10L.8 7.8V2.8zM.8 2.8L5.5 5L10.2 2.8M5.5 5V10",
    };

    /// <summary>The text of the file.</summary>
    public static string Write(GraphPicture picture) => Template.Render(new { picture, style = Style.Value, icons = Icons });

    /// <summary>The picture as a part of a page, which has the style: its stages are links to what the page says of them.</summary>
    public static string WriteForPage(GraphPicture picture) => Template.Render(new { picture, style = (object?)null, icons = Icons });
}
