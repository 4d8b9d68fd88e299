namespace Multistage.Testing;

/// <summary>What of an image is known, where its base image may add more.</summary>
internal static class KnownValues
{
    /// <summary>The values that are known: all of them, or those before the one that is not.</summary>
    public static IReadOnlyList<T> Of<T>(IEnumerable<T> values) => Read(values).Known;

    /// <summary>The values that are known, and whether these are all.</summary>
    public static (IReadOnlyList<T> Known, bool AreAll) Read<T>(IEnumerable<T> values)
    {
        var known = new List<T>();
        try
        {
            foreach (var value in values) known.Add(value);
            return (known, true);
        }
        catch (UnknownConfigException)
        {
            // That is how a collection says that a base image may add more.
            return (known, false);
        }
    }
}
