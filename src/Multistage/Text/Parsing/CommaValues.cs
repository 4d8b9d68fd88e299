using System.Text;

namespace Multistage;

/// <summary>The comma-separated values of a mount or a device; a field may be quoted, with its quotes doubled.</summary>
internal static class CommaValues
{
    /// <summary>Reads the fields; null where the quotes are wrong or there is no field at all.</summary>
    public static List<string>? Read(string text)
    {
        if (text.Length == 0) return null;
        var fields = new List<string>();
        var position = 0;
        while (true)
        {
            var field = position < text.Length && text[position] == '"' ? ReadQuoted(text, ref position) : ReadPlain(text, ref position);
            if (field is null) return null;
            fields.Add(field);
            if (position == text.Length) return fields;
            position++;
        }
    }

    private static string? ReadPlain(string text, ref int position)
    {
        var comma = text.IndexOf(',', position);
        var end = comma < 0 ? text.Length : comma;
        var field = text.Substring(position, end - position);
        position = end;
        return field.IndexOf('"') < 0 ? field : null;
    }

    /// <summary>Reads up to the closing quote, after which a comma or the end must follow.</summary>
    private static string? ReadQuoted(string text, ref int position)
    {
        var field = new StringBuilder();
        position++;
        while (true)
        {
            var quote = text.IndexOf('"', position);
            if (quote < 0) return null;
            field.Append(text, position, quote - position);
            position = quote + 1;
            if (position == text.Length || text[position] == ',') return field.ToString();
            if (text[position] != '"') return null;
            field.Append('"');
            position++;
        }
    }
}
