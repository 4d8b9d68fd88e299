using System.Globalization;

namespace Multistage;

/// <summary>Some of all characters: ranges and Unicode categories, or all others.</summary>
internal sealed class CharacterSet
{
    private readonly List<(int First, int Last)> _ranges = [];
    private int _categories;

    /// <summary>Every character that is no slash.</summary>
    public static CharacterSet NoSlash { get; } = new CharacterSet { IsNegated = true }.Add('/', '/');

    /// <summary>Every character that is no line break: what <c>.</c> stands for.</summary>
    public static CharacterSet NoLineBreak { get; } = new CharacterSet { IsNegated = true }.Add('\n', '\n');

    /// <summary>Whether it holds what was not added.</summary>
    public bool IsNegated { get; set; }

    public static CharacterSet Of(int point) => new CharacterSet().Add(point, point);

    public CharacterSet Add(int first, int last)
    {
        _ranges.Add((first, last));
        return this;
    }

    /// <summary>Adds the ranges of a class such as <c>\d</c>, or what lies between them.</summary>
    public void Add((int First, int Last)[] ranges, bool negated)
    {
        var next = 0;
        foreach (var (first, last) in ranges)
        {
            if (!negated) Add(first, last);
            else if (next < first) Add(next, first - 1);
            next = last + 1;
        }

        if (negated) Add(next, CharacterClasses.LastCodePoint);
    }

    /// <summary>Adds Unicode categories, a bit each, as <see cref="UnicodeCategory"/> numbers them.</summary>
    public void AddCategories(int categories) => _categories |= categories;

    public bool Contains(int point) => Holds(point) != IsNegated;

    private bool Holds(int point)
    {
        foreach (var (first, last) in _ranges)
        {
            if (first <= point && point <= last) return true;
        }

        return _categories != 0 && (_categories & (1 << (int)CategoryOf(point))) != 0;
    }

    private static UnicodeCategory CategoryOf(int point) => point <= char.MaxValue
        ? CharUnicodeInfo.GetUnicodeCategory((char)point)
        : CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(point), 0);
}
