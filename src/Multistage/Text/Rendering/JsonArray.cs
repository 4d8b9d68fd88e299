using System.Globalization;
using System.Text;

namespace Multistage;

/// <summary>The JSON form of an instruction: writes it, and tells which shell text would be taken for it.</summary>
internal static class JsonArray
{
    /// <summary>The strings as a JSON array on one line.</summary>
    public static string Write(IReadOnlyList<string> items)
    {
        var json = new StringBuilder("[");
        for (var index = 0; index < items.Count; index++)
        {
            if (index > 0) json.Append(", ");
            AppendString(json, items[index]);
        }

        return json.Append(']').ToString();
    }

    /// <summary>One string of JSON.</summary>
    public static string WriteString(string text)
    {
        var json = new StringBuilder(text.Length + 2);
        AppendString(json, text);
        return json.ToString();
    }

    /// <summary>Whether BuildKit would read the text as a JSON array, of strings or of anything else.</summary>
    public static bool IsArray(string text)
    {
        var trimmed = Whitespace.Trim(text);
        if (trimmed.Length == 0 || trimmed[0] != '[') return false;
        return JsonStrings.Read(new(trimmed.ToCharArray(), 0, trimmed.Length), []) != JsonForm.None;
    }

    private static void AppendString(StringBuilder json, string item)
    {
        json.Append('"');
        foreach (var character in item)
        {
            switch (character)
            {
                case '"' or '\\':
                    json.Append('\\').Append(character);
                    break;
                case '\n':
                    json.Append("\\n");
                    break;
                case '\r':
                    json.Append("\\r");
                    break;
                case '\t':
                    json.Append("\\t");
                    break;
                case < ' ':
                    json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    json.Append(character);
                    break;
            }
        }

        json.Append('"');
    }
}
