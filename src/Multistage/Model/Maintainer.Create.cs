namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record Maintainer
{
    /// <summary><c>MAINTAINER name</c>.</summary>
    /// <param name="name">The author, without blanks around the text.</param>
    public static Maintainer Of(string name) => new(Whitespace.Trim(name));
}
