namespace Multistage.Tool.Console;

/// <summary>What the tool tells the shell. Of several files, the highest counts.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>The files say no: BuildKit refuses one, or two differ.</summary>
    public const int Refused = 1;

    /// <summary>The command line is wrong, or a file cannot be read or written.</summary>
    public const int Failed = 2;

    /// <summary>Stopped by Ctrl+C, as shells number it.</summary>
    public const int Cancelled = 130;
}
