using System.Text;

namespace Multistage;

/// <summary>Text as a list of Unicode code points, which is what a pattern's <c>?</c> counts.</summary>
internal static class CodePoints
{
    public static int[] Of(string text)
    {
        var points = new List<int>(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text, index)) points.Add(char.ConvertToUtf32(text, index++));
            else points.Add(text[index]);
        }

        return points.ToArray();
    }

    public static string ToText(int[] points, int start, int end)
    {
        var text = new StringBuilder(end - start);
        for (var index = start; index < end; index++) Append(text, points[index]);
        return text.ToString();
    }

    public static void Append(StringBuilder text, int point)
    {
        if (point <= char.MaxValue) text.Append((char)point);
        else text.Append(char.ConvertFromUtf32(point));
    }

    /// <summary>Turns a pattern around, so that it matches a text that is turned around; an escape stays before its character.</summary>
    public static void ReversePattern(int[] points)
    {
        Array.Reverse(points);
        for (var index = points.Length - 1; index > 0; index--)
        {
            if (points[index] != '\\') continue;
            (points[index - 1], points[index]) = (points[index], points[index - 1]);
            index--;
        }
    }
}
