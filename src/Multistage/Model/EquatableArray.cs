using System.Collections;
#if NET
using System.Runtime.CompilerServices;
#endif

namespace Multistage;

/// <summary>
/// An immutable list that equals another one with equal elements in the same order, so that what is made of it (an
/// instruction, a stage, a Dockerfile) is equal by value.
/// </summary>
/// <typeparam name="T">What it holds; equality is that of <see cref="EqualityComparer{T}.Default"/>.</typeparam>
#if NET
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
#endif
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly T[]? _items;

    internal EquatableArray(T[] items) => _items = items;

    /// <summary>The list with no elements; the same as <c>default</c>.</summary>
    public static EquatableArray<T> Empty => default;

    /// <summary>How many elements there are.</summary>
    public int Count => Items.Length;

    /// <summary>Whether there are no elements.</summary>
    public bool IsEmpty => Items.Length == 0;

    private T[] Items => _items ?? [];

    /// <summary>The element at a position that starts at 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public T this[int index] => Items[index];

    /// <summary>A copy of an array as an immutable list.</summary>
    public static implicit operator EquatableArray<T>(T[] items) => EquatableArray.Of(items);

    /// <summary>Whether both hold equal elements in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether they differ in an element or in their order.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>A list with one more element at the end.</summary>
    public EquatableArray<T> Add(T item) => Insert(Count, item);

    /// <summary>A list with more elements at the end.</summary>
    public EquatableArray<T> AddRange(IEnumerable<T> items) => new([.. Items, .. items]);

    /// <summary>A list with one more element before the one at <paramref name="index"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is below 0 or above <see cref="Count"/>.</exception>
    public EquatableArray<T> Insert(int index, T item)
    {
        var items = new List<T>(Items);
        items.Insert(index, item);
        return new(items.ToArray());
    }

    /// <summary>A list without the element at <paramref name="index"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public EquatableArray<T> RemoveAt(int index)
    {
        var items = new List<T>(Items);
        items.RemoveAt(index);
        return new(items.ToArray());
    }

    /// <summary>A list with another element at <paramref name="index"/>.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public EquatableArray<T> SetItem(int index, T item)
    {
        var items = (T[])Items.Clone();
        items[index] = item;
        return new(items);
    }

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other)
    {
        var mine = Items;
        var others = other.Items;
        if (ReferenceEquals(mine, others)) return true;
        if (mine.Length != others.Length) return false;
        for (var index = 0; index < mine.Length; index++)
        {
            if (!EqualityComparer<T>.Default.Equals(mine[index], others[index])) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in Items)
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        }

        return hash;
    }

    /// <summary>The elements between brackets, for a debugger or a failed assertion.</summary>
    public override string ToString() => $"[{string.Join(", ", Items)}]";

    /// <summary>The elements in their order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
