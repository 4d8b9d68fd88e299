namespace Multistage;

/// <summary>Whether a text is a signal: a number other than 0, or a name with or without <c>SIG</c> before it.</summary>
internal static class SignalName
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "ABRT", "ALRM", "BUS", "CHLD", "CLD", "CONT", "FPE", "HUP", "ILL", "INT", "IO", "IOT", "KILL", "PIPE", "POLL", "PROF",
        "PWR", "QUIT", "SEGV", "STKFLT", "STOP", "SYS", "TERM", "TRAP", "TSTP", "TTIN", "TTOU", "URG", "USR1", "USR2", "VTALRM",
        "WINCH", "XCPU", "XFSZ", "RTMIN", "RTMAX",
    };

    public static bool IsValid(string text)
    {
        if (GoNumber.TryInteger(text, out var number)) return number != 0;
        var name = text.StartsWith("SIG", StringComparison.OrdinalIgnoreCase) ? text.Substring(3) : text;
        return Names.Contains(name) || IsOffset(name, "RTMIN+", 15) || IsOffset(name, "RTMAX-", 14);
    }

    /// <summary>A real-time signal such as <c>RTMIN+3</c>: 1 to the highest offset, without leading zeros.</summary>
    private static bool IsOffset(string name, string prefix, int highest)
    {
        if (!name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return false;
        var offset = name.Substring(prefix.Length);
        return offset.Length is 1 or 2
            && offset[0] is >= '1' and <= '9'
            && GoNumber.TryInteger(offset, out var number)
            && number <= highest;
    }
}
