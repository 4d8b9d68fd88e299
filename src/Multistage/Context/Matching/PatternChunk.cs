namespace Multistage;

/// <summary>The part of a <see cref="FileNamePattern"/> up to the next star: bytes, single characters and classes.</summary>
internal sealed class PatternChunk
{
    private const int Slash = '/';

    private readonly List<Element> _elements = [];

    private PatternChunk(bool followsStar) => FollowsStar = followsStar;

    /// <summary>Whether any text without a slash may stand before it.</summary>
    public bool FollowsStar { get; }

    /// <summary>Whether it cannot be read.</summary>
    public bool IsMalformed { get; private set; }

    public bool IsEmpty => _elements.Count == 0;

    public static PatternChunk Read(byte[] pattern, ref int at)
    {
        var start = at;
        while (at < pattern.Length && pattern[at] == '*') at++;
        var chunk = new PatternChunk(at > start);
        var end = EndOf(pattern, at);
        chunk.IsMalformed = !chunk.ReadElements(pattern, at, end);
        at = end;
        return chunk;
    }

    /// <summary>Where the match that begins at a position ends, or -1.</summary>
    public int MatchAt(byte[] name, int at)
    {
        foreach (var element in _elements)
        {
            if (at == name.Length) return -1;
            var size = 1;
            if (element.Literal >= 0)
            {
                if (name[at] != element.Literal) return -1;
            }
            else if (element.Ranges is { } ranges)
            {
                var point = Utf8.DecodeAt(name, at, name.Length, out size);
                if (Contains(ranges, point) == element.IsNegated) return -1;
            }
            else
            {
                if (name[at] == Slash) return -1;
                Utf8.DecodeAt(name, at, name.Length, out size);
            }

            at += size;
        }

        return at;
    }

    /// <summary>A star in brackets ends nothing.</summary>
    private static int EndOf(byte[] pattern, int at)
    {
        var isInRange = false;
        for (; at < pattern.Length; at++)
        {
            if (pattern[at] == '\\') at = Math.Min(at + 1, pattern.Length - 1);
            else if (pattern[at] == '[') isInRange = true;
            else if (pattern[at] == ']') isInRange = false;
            else if (pattern[at] == '*' && !isInRange) break;
        }

        return at;
    }

    private static bool Contains(List<(int First, int Last)> ranges, int point) =>
        ranges.Exists(range => range.First <= point && point <= range.Last);

    private bool ReadElements(byte[] pattern, int at, int end)
    {
        while (at < end)
        {
            var next = pattern[at++];
            if (next == '[')
            {
                if (!ReadClass(pattern, ref at, end)) return false;
                continue;
            }

            if (next == '\\')
            {
                if (at == end) return false;
                _elements.Add(new(pattern[at++], null, false));
            }
            else
            {
                _elements.Add(new(next == '?' ? -1 : next, null, false));
            }
        }

        return true;
    }

    private bool ReadClass(byte[] pattern, ref int at, int end)
    {
        var isNegated = at < end && pattern[at] == '^';
        if (isNegated) at++;
        var ranges = new List<(int First, int Last)>();
        while (ranges.Count == 0 || pattern[at] != ']')
        {
            if (!ReadCharacter(pattern, ref at, end, out var first)) return false;
            var last = first;
            if (pattern[at] == '-')
            {
                at++;
                if (!ReadCharacter(pattern, ref at, end, out last)) return false;
            }

            ranges.Add((first, last));
        }

        at++;
        _elements.Add(new(-1, ranges, isNegated));
        return true;
    }

    /// <summary>Something has to follow a character of a class: another one, or its end.</summary>
    private static bool ReadCharacter(byte[] pattern, ref int at, int end, out int point)
    {
        point = 0;
        if (at == end || pattern[at] is (byte)'-' or (byte)']') return false;
        if (pattern[at] == '\\' && ++at == end) return false;
        point = Utf8.DecodeAt(pattern, at, end, out var size);
        at += size;
        return at < end && (point != 0xFFFD || size != 1);
    }

    /// <summary>A byte, a class, or, where it is neither, any character but a slash.</summary>
    private readonly record struct Element(int Literal, List<(int First, int Last)>? Ranges, bool IsNegated);
}
