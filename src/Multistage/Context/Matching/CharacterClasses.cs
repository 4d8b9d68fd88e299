using System.Globalization;

namespace Multistage;

/// <summary>The classes of characters that have a name in Go's expressions: <c>\d</c>, <c>[:alpha:]</c>, <c>\p{Lu}</c>.</summary>
internal static class CharacterClasses
{
    /// <summary>The last code point of Unicode.</summary>
    public const int LastCodePoint = 0x10FFFF;

    private const int AllCategories = (1 << 30) - 1;

    private static readonly Dictionary<string, (int, int)[]> Named = new(StringComparer.Ordinal)
    {
        ["alnum"] = [('0', '9'), ('A', 'Z'), ('a', 'z')],
        ["alpha"] = [('A', 'Z'), ('a', 'z')],
        ["ascii"] = [(0, 0x7F)],
        ["blank"] = [('\t', '\t'), (' ', ' ')],
        ["cntrl"] = [(0, 0x1F), (0x7F, 0x7F)],
        ["digit"] = [('0', '9')],
        ["graph"] = [('!', '~')],
        ["lower"] = [('a', 'z')],
        ["print"] = [(' ', '~')],
        ["punct"] = [('!', '/'), (':', '@'), ('[', '`'), ('{', '~')],
        ["space"] = [('\t', '\r'), (' ', ' ')],
        ["upper"] = [('A', 'Z')],
        ["word"] = [('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
        ["xdigit"] = [('0', '9'), ('A', 'F'), ('a', 'f')],
    };

    private static readonly (int, int)[] Spaces = [('\t', '\n'), ('\f', '\r'), (' ', ' ')];

    /// <summary>In the order of <see cref="UnicodeCategory"/>; a first letter alone stands for all that begin with it.</summary>
    private static readonly string[] Categories =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co",
        "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    /// <summary>The ranges of <c>[:name:]</c>; null where there is no such class.</summary>
    public static (int First, int Last)[]? OfName(string name) => Named.TryGetValue(name, out var ranges) ? ranges : null;

    /// <summary>The ranges of <c>\d</c>, <c>\s</c> and <c>\w</c>, by their small letter; null for another one.</summary>
    public static (int First, int Last)[]? OfLetter(int letter) => letter switch
    {
        'd' => Named["digit"],
        's' => Spaces,
        'w' => Named["word"],
        _ => null,
    };

    /// <summary>The categories of <c>\p{name}</c>, a bit each; 0 where it is none (the names of scripts are not known).</summary>
    public static int OfCategory(string name, bool negated)
    {
        var found = name == "Any" ? AllCategories : 0;
        for (var index = 0; index < Categories.Length; index++)
        {
            var isMeant = name.Length == 1 ? Categories[index][0] == name[0] : Categories[index] == name;
            if (isMeant) found |= 1 << index;
        }

        return found == 0 || !negated ? found : AllCategories & ~found;
    }
}
