namespace Multistage;

/// <summary>What is known of a variable where an instruction uses it.</summary>
/// <param name="Value">The value that BuildKit sees without build arguments; null where the variable is not set.</param>
/// <param name="Condition">
/// What would give it another value than the file says, such as <c>the build argument 'TAG' is given</c>; null where nothing would.
/// </param>
internal readonly record struct Variable(string? Value, string? Condition)
{
    /// <summary>The condition of a value that could not be found because of another error: nothing more is said about it.</summary>
    public const string Unknown = "";

    /// <summary>A variable whose value is lost because of an error that has been reported already.</summary>
    public static Variable Lost { get; } = new(null, Unknown);
}
