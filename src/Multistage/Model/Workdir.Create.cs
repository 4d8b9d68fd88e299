namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record Workdir
{
    /// <summary><c>WORKDIR path</c>.</summary>
    /// <param name="path">The directory, relative to the one before; variables are expanded, and it is put in quotes where it needs them.</param>
    /// <param name="escape">The escape character of the file.</param>
    public static Workdir Of(string path, char escape = '\\') => new(Words.QuoteText(path, escape));
}
