using System.Text;

namespace Multistage;

/// <summary>Writes nested JSON objects as a person would lay them out: a member a line, short arrays on one.</summary>
internal sealed class JsonText
{
    private const int LongestLine = 120;

    private readonly StringBuilder _text = new("{");
    private int _depth = 1;
    private bool _isFirst = true;

    /// <summary>Begins a member that is an object.</summary>
    public void Open(string name)
    {
        Begin(name).Append('{');
        _depth++;
        _isFirst = true;
    }

    /// <summary>Ends the innermost object.</summary>
    public void Close()
    {
        _depth--;
        if (!_isFirst) NewLine();
        _text.Append('}');
        _isFirst = false;
    }

    /// <summary>A member that is a string.</summary>
    public void Member(string name, string value) => Begin(name).Append(JsonArray.WriteString(value));

    /// <summary>A member that is an array of strings.</summary>
    public void Member(string name, IReadOnlyList<string> values)
    {
        var line = JsonArray.Write(values);
        if (line.Length + (2 * _depth) + name.Length + 4 <= LongestLine)
        {
            Begin(name).Append(line);
            return;
        }

        Begin(name).Append('[');
        _depth++;
        for (var index = 0; index < values.Count; index++)
        {
            if (index > 0) _text.Append(',');
            NewLine();
            _text.Append(JsonArray.WriteString(values[index]));
        }

        _depth--;
        NewLine();
        _text.Append(']');
    }

    /// <summary>A member that is an object of one member, on one line.</summary>
    public void Object(string name, string inner, string? value) => Begin(name)
        .Append("{ ").Append(JsonArray.WriteString(inner)).Append(": ").Append(value is null ? "null" : JsonArray.WriteString(value)).Append(" }");

    /// <summary>The whole text.</summary>
    public string Finish() => _text.Append("\n}\n").ToString();

    private StringBuilder Begin(string name)
    {
        if (!_isFirst) _text.Append(',');
        _isFirst = false;
        NewLine();
        return _text.Append(JsonArray.WriteString(name)).Append(": ");
    }

    private void NewLine() => _text.Append('\n').Append(' ', 2 * _depth);
}
