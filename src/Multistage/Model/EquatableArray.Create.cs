namespace Multistage;

/// <summary>Makes an <see cref="EquatableArray{T}"/> without naming its element type.</summary>
public static partial class EquatableArray
{
    /// <summary>The elements as an immutable list.</summary>
    public static EquatableArray<T> Of<T>(params T[] items) => new((T[])items.Clone());

    /// <summary>The elements of a sequence as an immutable list.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new(items.ToArray());

#if NET
    /// <summary>What a collection expression such as <c>["a", "b"]</c> calls.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
#endif
}
