namespace Multistage;

/// <summary>A named value of an image.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value, or why it is not known.</param>
internal readonly record struct PartialEntry(string Name, Known<string> Value)
{
    /// <summary>Whether an image lists the name alone, without a <c>=</c> and a value, which is then empty.</summary>
    public bool IsNameAlone { get; init; }

    /// <summary>The entry as an image lists it.</summary>
    public override string ToString() => IsNameAlone ? Name : $"{Name}={Value}";
}
