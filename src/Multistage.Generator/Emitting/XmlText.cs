using System.Text;

namespace Multistage.Generator.Emitting;

/// <summary>Text of a Dockerfile inside an XML comment.</summary>
internal static class XmlText
{
    /// <summary>
    /// The text on one line, escaped. What XML cannot hold, or what would end the line of the comment, becomes a blank.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' => escaped.Append(' '),
                _ when char.IsControl(character) || char.IsSurrogate(character) => escaped.Append(' '),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
