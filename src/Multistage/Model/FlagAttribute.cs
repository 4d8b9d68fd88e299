namespace Multistage;

/// <summary>
/// Says which flag of an instruction a property of its record is, and which version of the Dockerfile frontend brought it.
/// The one place that knows: the README's table, the rule for an old <c># syntax=</c> line and the tests read it from here.
/// </summary>
/// <param name="name">The flag as it is written, such as <c>--chown</c>, or a mount's key, such as <c>env</c>.</param>
/// <param name="since">The first frontend that knows it, such as <c>1.4</c> or <c>1.14-labs</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
internal sealed class FlagAttribute(string name, string since) : Attribute
{
    public string Name { get; } = name;

    public string Since { get; } = since;

    /// <summary>The first labs frontend that had it before, such as <c>1.7</c>; null where it came to both at once.</summary>
    public string? Labs { get; init; }
}
