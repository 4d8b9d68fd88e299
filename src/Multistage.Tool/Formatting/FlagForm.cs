namespace Multistage.Tool.Formatting;

/// <summary>How a flag is written: without quotes where it needs none.</summary>
internal static class FlagForm
{
    /// <summary>The flag in its canonical form.</summary>
    /// <param name="flag">The flag as it is read.</param>
    /// <param name="written">The flag as it is written.</param>
    /// <param name="escape">The escape character of the file.</param>
    public static string Of(FlagWord flag, string written, char escape)
    {
        // BuildKit reads flags byte by byte, so what is not ASCII is not what it seems to be.
        var plain = flag.Value is null ? $"--{flag.Name}" : $"--{flag.Name}={flag.Value}";
        foreach (var character in plain)
        {
            if (character is > '~' or <= ' ' or '"' or '\'' || character == escape) return written;
        }

        return plain;
    }
}
