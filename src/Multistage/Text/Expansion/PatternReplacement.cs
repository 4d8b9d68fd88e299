using System.Text;

namespace Multistage;

/// <summary>Replaces what a pattern matches, for <c>${name/pattern/word}</c> and <c>${name//pattern/word}</c>.</summary>
internal static class PatternReplacement
{
    private const int MostGrowth = 1 << 20;

    public static ExpandedWord First(int[] text, ShellPattern pattern, string replacement)
    {
        if (!pattern.Search(text, 0, out var start, out var end)) return new(CodePoints.ToText(text, 0, text.Length));
        return new(CodePoints.ToText(text, 0, start) + replacement + CodePoints.ToText(text, end, text.Length));
    }

    /// <summary>
    /// Replaces all matches, left to right; an empty match directly behind another one does not count. The replacement is a
    /// template: <c>$0</c> is what was matched, any other <c>$1</c> or <c>$name</c> is nothing, <c>$$</c> is a dollar.
    /// </summary>
    public static ExpandedWord All(int[] text, ShellPattern pattern, string replacement)
    {
        var result = new StringBuilder();
        var copied = 0;
        for (var from = 0; from <= text.Length && pattern.Search(text, from, out var start, out var end);)
        {
            result.Append(CodePoints.ToText(text, copied, start));
            if (end > copied || start == 0) AppendTemplate(result, replacement, CodePoints.ToText(text, start, end));
            if (result.Length > MostGrowth + text.Length) return new(string.Empty, "what it expands to is longer than 1 MiB");
            copied = end;
            from = end > from ? end : from + 1;
        }

        result.Append(CodePoints.ToText(text, copied, text.Length));
        return new(result.ToString());
    }

    private static void AppendTemplate(StringBuilder result, string template, string match)
    {
        for (var index = 0; index < template.Length; index++)
        {
            if (template[index] != '$')
            {
                result.Append(template[index]);
                continue;
            }

            if (index + 1 < template.Length && template[index + 1] == '$')
            {
                result.Append('$');
                index++;
                continue;
            }

            var end = EndOfReference(template, index, out var name);
            if (end < 0) result.Append('$');
            else if (name == "0") result.Append(match);
            if (end >= 0) index = end - 1;
        }
    }

    /// <summary>Where a <c>$name</c> or <c>${name}</c> ends, or a negative number where the dollar begins none.</summary>
    private static int EndOfReference(string template, int dollar, out string name)
    {
        var braces = dollar + 1 < template.Length && template[dollar + 1] == '{';
        var start = dollar + (braces ? 2 : 1);
        var end = start;
        while (end < template.Length && (template[end] == '_' || char.IsLetterOrDigit(template, end)))
        {
            end += char.IsSurrogatePair(template, end) ? 2 : 1;
        }

        name = template.Substring(start, end - start);
        if (end == start) return -1;
        if (!braces) return end;
        return end < template.Length && template[end] == '}' ? end + 1 : -1;
    }
}
