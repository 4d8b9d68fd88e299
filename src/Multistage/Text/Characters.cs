namespace Multistage;

/// <summary>What no file or process argument can hold.</summary>
internal static class Characters
{
    /// <summary>Whether there is no NUL and every surrogate has its other half, without which it has no UTF-8 form.</summary>
    public static bool AreWellFormed(string value)
    {
        for (var index = 0; index < value.Length; index++)
        {
            if (value[index] == '\0') return false;
            if (!char.IsSurrogate(value[index])) continue;
            if (index + 1 == value.Length || !char.IsSurrogatePair(value[index], value[index + 1])) return false;
            index++;
        }

        return true;
    }
}
