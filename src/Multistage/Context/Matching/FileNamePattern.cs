using System.Text;

namespace Multistage;

/// <summary>
/// A pattern as Go's <c>filepath.Match</c> reads it, with which <c>COPY</c> and <c>ADD</c> choose their sources: <c>*</c> and <c>?</c>
/// stop at a <c>/</c>, <c>[a-z]</c> and <c>[^a-z]</c> are classes, <c>\</c> takes the next character as it is. Like Go's, it goes
/// through the bytes of the UTF-8 form, from star to star and never back, so it cannot blow up.
/// </summary>
internal sealed class FileNamePattern
{
    private readonly List<PatternChunk> _chunks;

    private FileNamePattern(List<PatternChunk> chunks) => _chunks = chunks;

    /// <summary>Whether all of the pattern can be read.</summary>
    public bool IsWellFormed => _chunks.TrueForAll(chunk => !chunk.IsMalformed);

    public static FileNamePattern Parse(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var chunks = new List<PatternChunk>();
        for (var at = 0; at < bytes.Length;) chunks.Add(PatternChunk.Read(bytes, ref at));
        return new(chunks);
    }

    /// <summary>Whether a text has a wildcard, so that it is a pattern and no path.</summary>
    public static bool HasWildcard(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is '*' or '?' or '[') return true;
            if (text[index] == '\\') index++;
        }

        return false;
    }

    /// <summary>Whether it matches the whole of a name; null where a part that cannot be read was reached.</summary>
    public bool? Matches(string name) => Matches(Encoding.UTF8.GetBytes(name));

    private bool? Matches(byte[] name)
    {
        var at = 0;
        for (var index = 0; index < _chunks.Count; index++)
        {
            var chunk = _chunks[index];
            if (chunk.IsMalformed) return null;
            if (chunk is { FollowsStar: true, IsEmpty: true }) return Array.IndexOf(name, (byte)'/', at) < 0;
            var end = Find(chunk, name, at, isLast: index == _chunks.Count - 1);
            if (end < 0) return false;
            at = end;
        }

        return at == name.Length;
    }

    /// <summary>Where the first fitting place of a chunk ends, or -1. The last chunk has to end where the name ends.</summary>
    private static int Find(PatternChunk chunk, byte[] name, int start, bool isLast)
    {
        for (var at = start; at <= name.Length; at++)
        {
            var end = chunk.MatchAt(name, at);
            if (end >= 0 && (!isLast || end == name.Length)) return end;
            if (!chunk.FollowsStar || at == name.Length || name[at] == (byte)'/') break;
        }

        return -1;
    }
}
