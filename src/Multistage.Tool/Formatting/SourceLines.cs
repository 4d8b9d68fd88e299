namespace Multistage.Tool.Formatting;

/// <summary>The physical lines of a text, which only <c>\n</c> ends, as BuildKit has it.</summary>
internal sealed class SourceLines
{
    private readonly List<string> _lines = [];

    /// <summary>Splits a text that begins with no byte order mark.</summary>
    public SourceLines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var feed = text.IndexOf('\n', start);
            var next = feed < 0 ? text.Length : feed + 1;
            _lines.Add(text[start..next]);
            start = next;
        }

        var windows = _lines.Count(line => line.EndsWith("\r\n", StringComparison.Ordinal));
        LineEnd = windows * 2 > _lines.Count ? "\r\n" : "\n";
    }

    /// <summary>How many there are.</summary>
    public int Count => _lines.Count;

    /// <summary>How most of the lines end.</summary>
    public string LineEnd { get; }

    /// <summary>A line without its end.</summary>
    /// <param name="number">From 1.</param>
    public string this[int number] => _lines[number - 1].TrimEnd('\n').TrimEnd('\r');

    /// <summary>A line as it is, with its end.</summary>
    /// <param name="number">From 1.</param>
    public string Whole(int number) => _lines[number - 1].EndsWith('\n') ? _lines[number - 1] : _lines[number - 1] + LineEnd;
}
