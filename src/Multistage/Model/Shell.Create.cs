namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record Shell
{
    /// <summary><c>SHELL ["program", "argument"]</c>.</summary>
    /// <param name="arguments">The shell and its arguments; the command is passed after them.</param>
    public static Shell Of(params string[] arguments) => new(EquatableArray.Of(arguments));
}
