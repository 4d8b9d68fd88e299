using System.Collections;
#if NET
using System.Runtime.CompilerServices;
#endif

namespace Multistage;

/// <summary>
/// The environment variables of an image as <c>docker inspect</c> lists them: <c>NAME=value</c>, in the order in which they were
/// first set. Where the config of a base image is not known, those that the Dockerfile sets are known all the same.
/// </summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#env"/>.</remarks>
#if NET
[CollectionBuilder(typeof(ImageEnvironment), nameof(Create))]
#endif
public sealed class ImageEnvironment : IReadOnlyCollection<string>, IEquatable<ImageEnvironment>
{
    private readonly PartialEntries _entries;

    internal ImageEnvironment(IEnumerable<PartialEntry> entries, Unknown? rest = null)
    {
        _entries = new(nameof(ImageConfig.Env), entries.ToEquatableArray(), rest);
    }

    /// <summary>The environment of an image that sets no variable.</summary>
    public static ImageEnvironment Empty { get; } = new([]);

    /// <summary>How many variables there are.</summary>
    /// <exception cref="UnknownConfigException">A base image whose config is not known may set more.</exception>
    public int Count => this.Count();

    /// <summary>The entries, also those that are not known.</summary>
    internal PartialEntries Entries => _entries;

    /// <summary>The value of a variable; null where it is not set.</summary>
    /// <param name="name">The name; case counts.</param>
    /// <exception cref="UnknownConfigException">It depends on a base image whose config is not known.</exception>
    public string? this[string name] => _entries[name];

    /// <summary>The variables of an array.</summary>
    /// <param name="variables">Texts of the form <c>NAME=value</c>.</param>
    public static implicit operator ImageEnvironment(string[] variables) => Of(variables);

    /// <summary>An environment of variables in order.</summary>
    /// <param name="variables">Texts of the form <c>NAME=value</c>.</param>
    public static ImageEnvironment Of(IEnumerable<string> variables) => new(variables.Select(Entry));

#if NET
    /// <summary>What a collection expression such as <c>["A=1", "B=2"]</c> calls.</summary>
    /// <param name="variables">Texts of the form <c>NAME=value</c>.</param>
    public static ImageEnvironment Create(ReadOnlySpan<string> variables) => Of(variables.ToArray());
#endif

    /// <summary>Whether the value of a variable, or that it is not set, is known.</summary>
    /// <param name="name">The name; case counts.</param>
    public bool IsKnown(string name) => _entries.IsKnown(name);

    /// <summary>The variables in order. Where some are not known, those that are come first, and then the exception.</summary>
    /// <exception cref="UnknownConfigException">A base image whose config is not known may set more.</exception>
    public IEnumerator<string> GetEnumerator() => _entries.Known().Select(entry => entry.ToString()).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ImageEnvironment? other) => other is not null && _entries == other._entries;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ImageEnvironment);

    /// <inheritdoc/>
    public override int GetHashCode() => _entries.GetHashCode();

    /// <summary>The variables between brackets, for a debugger or a failed assertion.</summary>
    public override string ToString() => _entries.ToString();

    private static PartialEntry Entry(string variable)
    {
        var equals = variable.IndexOf('=');
        return equals < 0
            ? new(variable, string.Empty) { IsNameAlone = true }
            : new(variable.Substring(0, equals), variable.Substring(equals + 1));
    }
}
