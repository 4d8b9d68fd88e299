namespace Multistage;

/// <summary>Reads what <c>\</c> begins in an expression, and classes in brackets.</summary>
internal sealed class EscapeReader(int[] text)
{
    /// <summary>Reads what begins with <c>\</c> outside of brackets: a class or one character.</summary>
    public CharacterSet ReadSet(ref int at)
    {
        var set = new CharacterSet();
        if (!AddNamed(set, ref at))
        {
            var point = ReadCharacter(ref at);
            set.Add(point, point);
        }

        return set;
    }

    /// <summary>Reads a class in brackets; in the first place, <c>]</c> is a character.</summary>
    public CharacterSet ReadClass(ref int at)
    {
        var set = new CharacterSet();
        at++;
        if (At(at) == '^')
        {
            set.IsNegated = true;
            at++;
        }

        for (var isFirst = true; At(at) != ']' || isFirst; isFirst = false)
        {
            if (!AddBracketed(set, ref at) && !AddNamed(set, ref at)) AddRange(set, ref at);
        }

        at++;
        return set;
    }

    private static int HexDigit(int point) => point switch
    {
        >= '0' and <= '9' => point - '0',
        >= 'a' and <= 'f' => point - 'a' + 10,
        >= 'A' and <= 'F' => point - 'A' + 10,
        _ => -1,
    };

    private int At(int at) => at < text.Length ? text[at] : -1;

    /// <summary>Adds <c>[:alpha:]</c> or <c>[:^alpha:]</c>.</summary>
    private bool AddBracketed(CharacterSet set, ref int at)
    {
        if (At(at) != '[' || At(at + 1) != ':') return false;
        for (var end = at + 2; end + 1 < text.Length; end++)
        {
            if (text[end] != ':' || text[end + 1] != ']') continue;
            var name = CodePoints.ToText(text, at + 2, end);
            var isNegated = name.Length > 0 && name[0] == '^';
            var ranges = CharacterClasses.OfName(isNegated ? name.Substring(1) : name);
            if (ranges is null) throw new ExpressionException($"there is no class of characters '[:{name}:]'");
            set.Add(ranges, isNegated);
            at = end + 2;
            return true;
        }

        return false;
    }

    /// <summary>Adds <c>\d</c> and its kin, or <c>\p{Lu}</c>; a capital stands for all others.</summary>
    private bool AddNamed(CharacterSet set, ref int at)
    {
        if (At(at) != '\\') return false;
        var letter = At(at + 1);
        if (letter is 'p' or 'P')
        {
            AddCategories(set, ref at, letter == 'P');
            return true;
        }

        if (CharacterClasses.OfLetter(letter | 0x20) is not { } ranges || letter is not ('d' or 'D' or 's' or 'S' or 'w' or 'W')) return false;
        set.Add(ranges, negated: letter < 'a');
        at += 2;
        return true;
    }

    private void AddCategories(CharacterSet set, ref int at, bool negated)
    {
        var isBraced = At(at + 2) == '{';
        var start = isBraced ? at + 3 : at + 2;
        var end = isBraced ? start : start + 1;
        while (isBraced && end < text.Length && text[end] != '}') end++;
        if (end > text.Length - (isBraced ? 1 : 0)) throw new ExpressionException("the engine takes '\\p' for a class of characters, and its name is missing");
        var name = CodePoints.ToText(text, start, end);
        if (name.Length > 1 && name[0] == '^')
        {
            negated = !negated;
            name = name.Substring(1);
        }

        var categories = CharacterClasses.OfCategory(name, negated);
        if (categories == 0) throw new ExpressionException($"the engine takes '\\p' for a class of characters, and '{name}' is none");
        set.AddCategories(categories);
        at = isBraced ? end + 1 : end;
    }

    private void AddRange(CharacterSet set, ref int at)
    {
        var first = ReadCharacter(ref at);
        var last = first;
        if (At(at) == '-' && At(at + 1) is not (']' or -1))
        {
            at++;
            last = ReadCharacter(ref at);
            if (last < first) throw new ExpressionException("a range of characters ends before it begins");
        }

        set.Add(first, last);
    }

    private int ReadCharacter(ref int at)
    {
        var point = At(at++);
        if (point < 0) throw new ExpressionException("a class of characters is never closed with ']'");
        if (point != '\\') return point;
        var escaped = At(at);
        if (escaped < 0) throw new ExpressionException("a '\\' stands at the end");
        at++;
        return escaped switch
        {
            'a' => '\a',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            'x' => ReadHex(ref at),
            '0' => ReadOctal(0, ref at),
            >= '1' and <= '7' when At(at) is >= '0' and <= '7' => ReadOctal(escaped - '0', ref at),
            < 128 when !char.IsLetterOrDigit((char)escaped) => escaped,
            _ => throw Unknown(escaped),
        };
    }

    private int ReadOctal(int value, ref int at)
    {
        for (var count = 1; count < 3 && At(at) is >= '0' and <= '7'; count++) value = (value * 8) + text[at++] - '0';
        return value;
    }

    private int ReadHex(ref int at)
    {
        if (At(at) != '{')
        {
            var (high, low) = (HexDigit(At(at)), HexDigit(At(at + 1)));
            if (high < 0 || low < 0) throw Unknown('x');
            at += 2;
            return (high * 16) + low;
        }

        var value = 0;
        var start = ++at;
        while (HexDigit(At(at)) is >= 0 and var digit && value <= CharacterClasses.LastCodePoint) (value, at) = ((value * 16) + digit, at + 1);
        if (at == start || At(at) != '}' || value > CharacterClasses.LastCodePoint) throw Unknown('x');
        at++;
        return value;
    }

    private static ExpressionException Unknown(int escaped) => new(
        $"the engine knows no '\\{CodePoints.ToText([escaped], 0, 1)}'; a path is written with '/', also on Windows");
}
