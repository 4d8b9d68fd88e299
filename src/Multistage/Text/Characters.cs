namespace Multistage;

/// <summary>What no file, and what no process argument can hold.</summary>
internal static class Characters
{
    /// <summary>Whether every surrogate has its other half, without which it has no UTF-8 form.</summary>
    public static bool AreEncodable(string value)
    {
        for (var index = 0; index < value.Length; index++)
        {
            if (!char.IsSurrogate(value[index])) continue;
            if (index + 1 == value.Length || !char.IsSurrogatePair(value[index], value[index + 1])) return false;
            index++;
        }

        return true;
    }

    /// <summary>Whether a program can be given the text as it is: there is no NUL, and it has a UTF-8 form.</summary>
    public static bool AreWellFormed(string value) => value.IndexOf('\0') < 0 && AreEncodable(value);
}
