namespace Multistage;

/// <summary>What is known of a variable where an instruction uses it.</summary>
/// <param name="Value">The value that BuildKit sees; null where the variable is not set.</param>
/// <param name="Condition">What would give it another value; null where nothing would.</param>
internal readonly record struct Variable(string? Value, Condition? Condition)
{
    /// <summary>A variable whose value is lost because of an error that has been reported already.</summary>
    public static Variable Lost { get; } = new(null, Condition.Lost);
}
