using System.Text;

namespace Multistage;

/// <summary>The comma-separated values of a mount or a device; a field may be quoted, with its quotes doubled.</summary>
internal static class CommaValues
{
    /// <inheritdoc cref="Read(Slice)"/>
    public static MountOption[]? Read(string text) => Read(Slice.Of(text));

    /// <summary>Reads the fields as keys and values; null where the quotes are wrong or there is no field at all.</summary>
    public static MountOption[]? Read(Slice text)
    {
        if (text.IsEmpty) return null;
        var fields = new MountOption[text.Count(',') + 1];
        var count = 0;
        var position = text.Start;
        while (true)
        {
            var field = position < text.End && text[position] == '"' ? ReadQuoted(text, ref position) : ReadPlain(text, ref position);
            if (field is null) return null;
            fields[count++] = field;
            if (position == text.End) break;
            position++;
        }

        // A comma in quotes parts nothing.
        if (count < fields.Length) Array.Resize(ref fields, count);
        return fields;
    }

    private static MountOption? ReadPlain(Slice text, ref int position)
    {
        var rest = text.From(position);
        var comma = rest.IndexOf(',');
        position = comma < 0 ? text.End : comma;
        var field = rest.Between(rest.Start, position);
        return field.IndexOf('"') < 0 ? Split(field) : null;
    }

    /// <summary>Reads up to the closing quote, after which a comma or the end must follow.</summary>
    private static MountOption? ReadQuoted(Slice text, ref int position)
    {
        var field = new StringBuilder();
        position++;
        while (true)
        {
            var quote = text.From(position).IndexOf('"');
            if (quote < 0) return null;
            field.Append(text.Buffer, position, quote - position);
            position = quote + 1;
            if (position == text.End || text[position] == ',') return Split(Slice.Of(field.ToString()));
            if (text[position] != '"') return null;
            field.Append('"');
            position++;
        }
    }

    private static MountOption Split(Slice field)
    {
        var equals = field.IndexOf('=');
        return equals < 0
            ? new(field.ToString())
            : new(field.Between(field.Start, equals).ToString(), field.From(equals + 1).ToString());
    }
}
