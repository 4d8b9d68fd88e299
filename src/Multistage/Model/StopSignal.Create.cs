namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record StopSignal
{
    /// <summary><c>STOPSIGNAL signal</c>.</summary>
    /// <param name="signal">A name such as SIGTERM, or a number; variables are expanded, and it is put in quotes where it needs them.</param>
    /// <param name="escape">The escape character of the file.</param>
    public static StopSignal Of(string signal, char escape = '\\') => new(Words.QuoteText(signal, escape));
}
