namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record User
{
    /// <summary><c>USER name</c>.</summary>
    /// <param name="name">A user or user:group, by name or number; variables are expanded, and it is put in quotes where it needs them.</param>
    /// <param name="escape">The escape character of the file.</param>
    public static User Of(string name, char escape = '\\') => new(Words.QuoteText(name, escape));
}
