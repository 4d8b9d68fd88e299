namespace Multistage.Build.Writing;

/// <summary>Text without what Git and editors change about it on their own: a byte order mark and the line ends.</summary>
internal static class LineEnds
{
    public static string Normalise(string text)
    {
        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            text = text.Substring(1);
        }

        return text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n");
    }
}
