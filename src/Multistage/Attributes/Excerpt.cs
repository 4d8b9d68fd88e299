using System.Text;

namespace Multistage;

/// <summary>Shows a value in a message: on one line, in quotes, and not longer than a reader cares for.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    public static string Of(string value)
    {
        var shown = new StringBuilder("'");
        foreach (var character in value)
        {
            if (shown.Length > Longest) return shown.Append("…'").ToString();
            shown.Append(char.IsControl(character) || char.IsSurrogate(character) ? '\uFFFD' : character);
        }

        return shown.Append('\'').ToString();
    }
}
