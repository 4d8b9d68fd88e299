namespace Multistage;

/// <summary>A value of an image, or why nobody can know it.</summary>
/// <param name="Value">The value; meaningless where there is a reason.</param>
/// <param name="Reason">Why it is not known; null where it is.</param>
/// <typeparam name="T">What it is.</typeparam>
internal readonly record struct Known<T>(T Value, Unknown? Reason)
{
    public static implicit operator Known<T>(T value) => new(value, null);

    /// <summary>The value.</summary>
    /// <param name="property">What a person calls it.</param>
    /// <exception cref="UnknownConfigException">It is not known.</exception>
    public T Get(string property) => Reason is null ? Value : throw new UnknownConfigException(property, Reason);

    /// <summary>The value for a person who debugs.</summary>
    public override string ToString() => Reason is null ? $"{Value}" : "unknown";
}
