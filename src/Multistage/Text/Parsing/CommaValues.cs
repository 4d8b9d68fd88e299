using System.Text;

namespace Multistage;

/// <summary>The comma-separated values of a mount or a device; a field may be quoted, with its quotes doubled.</summary>
internal static class CommaValues
{
    /// <summary>Reads the fields as keys and values; null where the quotes are wrong or there is no field at all.</summary>
    public static List<MountOption>? Read(string text)
    {
        if (text.Length == 0) return null;
        var fields = new List<MountOption>(2);
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

    private static MountOption? ReadPlain(string text, ref int position)
    {
        var start = position;
        var comma = text.IndexOf(',', start);
        position = comma < 0 ? text.Length : comma;
        return text.IndexOf('"', start, position - start) < 0 ? Split(text, start, position) : null;
    }

    /// <summary>Reads up to the closing quote, after which a comma or the end must follow.</summary>
    private static MountOption? ReadQuoted(string text, ref int position)
    {
        var field = new StringBuilder();
        position++;
        while (true)
        {
            var quote = text.IndexOf('"', position);
            if (quote < 0) return null;
            field.Append(text, position, quote - position);
            position = quote + 1;
            if (position == text.Length || text[position] == ',') return Split(field.ToString(), 0, field.Length);
            if (text[position] != '"') return null;
            field.Append('"');
            position++;
        }
    }

    private static MountOption Split(string text, int start, int end)
    {
        var equals = text.IndexOf('=', start, end - start);
        return equals < 0
            ? new(FrequentWords.Of(text, start, end))
            : new(FrequentWords.Of(text, start, equals), FrequentWords.Of(text, equals + 1, end));
    }
}
