using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Multistage.Tool.Comparing;

/// <summary>The differences of two Dockerfiles for a program: one object on one line.</summary>
internal static class ComparisonJson
{
    /// <summary>The line, UTF-8, with its line feed.</summary>
    public static ReadOnlyMemory<byte> Line(string firstName, string secondName, IReadOnlyList<Difference> differences)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("first", firstName);
            json.WriteString("second", secondName);
            json.WriteBoolean("same", differences.Count == 0);
            json.WriteStartArray("differences");
            foreach (var difference in differences) Write(json, difference);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, Difference difference)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(difference.Kind.ToString()));
        json.WriteString("scope", difference.Scope);
        Write(json, "first", difference.First);
        Write(json, "second", difference.Second);
        json.WriteStartArray("parts");
        foreach (var part in difference.Parts)
        {
            json.WriteStartObject();
            json.WriteString("part", part.Part);
            json.WriteString("first", part.First);
            json.WriteString("second", part.Second);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Side? side)
    {
        if (side is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        if (side.Line is { } line) json.WriteNumber("line", line);
        json.WriteString("text", side.Text);
        json.WriteEndObject();
    }
}
