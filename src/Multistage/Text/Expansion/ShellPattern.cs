namespace Multistage;

/// <summary>
/// A pattern of <c>${name#pattern}</c> and its kin: <c>*</c> stands for any text without a line break, <c>?</c> for one
/// character that is none. Matching goes from star to star and never back, so it cannot blow up.
/// </summary>
internal sealed class ShellPattern
{
    private const int AnyCharacter = -1;

    /// <summary>The most steps that a search may take: length of the text times length of the pattern.</summary>
    private const long MostSteps = 1L << 27;

    /// <summary>What stands before, between and after the stars.</summary>
    private readonly List<List<int>> _parts = [[]];

    private bool _hasLineBreak;

    private ShellPattern()
    {
    }

    public static bool TryParse(int[] points, out ShellPattern pattern, out string? error)
    {
        pattern = new();
        error = null;
        for (var index = points.Length > 0 && points[0] == WordExpander.ByteOrderMark ? 1 : 0; index < points.Length; index++)
        {
            var point = points[index];
            if (point == '\\')
            {
                var next = index + 1 < points.Length ? points[index + 1] : -1;
                if (next is '}' or '/') continue;
                if (next is not ('*' or '?' or '\\'))
                {
                    error = @"a '\' in a pattern may stand before '*', '?', '\', '/' and '}' alone";
                    return false;
                }

                point = next;
                index++;
            }
            else if (point == '*')
            {
                pattern._parts.Add([]);
                continue;
            }
            else if (point == '?')
            {
                point = AnyCharacter;
            }

            pattern._hasLineBreak |= point == '\n';
            pattern._parts[pattern._parts.Count - 1].Add(point);
        }

        return true;
    }

    public bool IsTooMuchFor(int[] text) => (long)text.Length * _parts.Sum(part => part.Count + 1) > MostSteps;

    /// <summary>Where the match that begins at a position ends, or a negative number where none begins there.</summary>
    public int MatchAt(int[] text, int start, bool longest)
    {
        if (!Fits(_parts[0], text, start)) return -1;
        var at = start + _parts[0].Count;
        for (var index = 1; index < _parts.Count; index++)
        {
            var found = Find(_parts[index], text, at, last: longest && index == _parts.Count - 1);
            if (found < 0) return -2;
            at = found + _parts[index].Count;
        }

        return at;
    }

    /// <summary>The first and longest match at or after a position; false where there is none.</summary>
    public bool Search(int[] text, int from, out int start, out int end)
    {
        for (start = from; start <= text.Length; start++)
        {
            end = MatchAt(text, start, longest: true);
            if (end >= 0) return true;
            if (end == -2 && !_hasLineBreak)
            {
                // A part behind a star is not in the rest of this line, so no later start in the line finds it either.
                while (start < text.Length && text[start] != '\n') start++;
            }
        }

        end = -1;
        return false;
    }

    /// <summary>The first place in the rest of the line where a part fits, or the last one.</summary>
    private static int Find(List<int> part, int[] text, int from, bool last)
    {
        var found = -1;
        for (var at = from; at <= text.Length; at++)
        {
            if (Fits(part, text, at))
            {
                found = at;
                if (!last) break;
            }

            if (at < text.Length && text[at] == '\n') break;
        }

        return found;
    }

    private static bool Fits(List<int> part, int[] text, int at)
    {
        if (at + part.Count > text.Length) return false;
        for (var index = 0; index < part.Count; index++)
        {
            var point = text[at + index];
            if (part[index] == AnyCharacter ? point == '\n' : point != part[index]) return false;
        }

        return true;
    }
}
