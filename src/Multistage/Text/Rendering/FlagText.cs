using System.Text;

namespace Multistage;

/// <summary>Writes a flag so that BuildKit, which takes quotes and escapes off a flag before anything else, reads its value.</summary>
internal static class FlagText
{
    public static string Write(string name, string value, char escape, string argument)
    {
        var plain = true;
        foreach (var character in value)
        {
            // BuildKit reads flags byte by byte, so that é arrives as Ã©.
            if (character > '\u007F') throw Refuse.Because($"'{character}' is not ASCII, and flags hold nothing else: use a variable", argument);
            plain &= !(Whitespace.IsSpace(character) || character is '"' or '\'' || character == escape);
        }

        if (plain) return $"{name}={value}";
        var quoted = new StringBuilder(name).Append("=\"");
        foreach (var character in value)
        {
            if (character == '"' || character == escape) quoted.Append(escape);
            quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }
}
