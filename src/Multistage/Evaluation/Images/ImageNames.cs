using System.Collections;
#if NET
using System.Runtime.CompilerServices;
#endif

namespace Multistage;

/// <summary>
/// The ports or volumes of an image, each once and sorted. Where the config of a base image is not known, those that the
/// Dockerfile names are known all the same.
/// </summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#expose"/> and <see href="https://docs.docker.com/reference/dockerfile/#volume"/>.</remarks>
#if NET
[CollectionBuilder(typeof(ImageNames), nameof(Create))]
#endif
public sealed class ImageNames : IReadOnlyCollection<string>, IEquatable<ImageNames>
{
    private readonly EquatableArray<string> _names;
    private readonly Unknown? _rest;
    private readonly string _property;

    internal ImageNames(IEnumerable<string> names, string property = "The set", Unknown? rest = null)
    {
        _names = names.Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
        _property = property;
        _rest = rest;
    }

    /// <summary>No names.</summary>
    public static ImageNames Empty { get; } = new([]);

    /// <summary>How many there are.</summary>
    /// <exception cref="UnknownConfigException">A base image whose config is not known may have more.</exception>
    public int Count => this.Count();

    internal EquatableArray<string> Names => _names;

    internal Unknown? Rest => _rest;

    /// <summary>The names of an array.</summary>
    /// <param name="names">Ports such as <c>80/tcp</c>, or the paths of volumes.</param>
    public static implicit operator ImageNames(string[] names) => Of(names);

    /// <summary>The names of a sequence.</summary>
    /// <param name="names">Ports such as <c>80/tcp</c>, or the paths of volumes.</param>
    public static ImageNames Of(IEnumerable<string> names) => new(names);

#if NET
    /// <summary>What a collection expression such as <c>["80/tcp"]</c> calls.</summary>
    /// <param name="names">Ports such as <c>80/tcp</c>, or the paths of volumes.</param>
    public static ImageNames Create(ReadOnlySpan<string> names) => Of(names.ToArray());
#endif

    /// <summary>Whether a name is among them.</summary>
    /// <param name="name">A port such as <c>80/tcp</c>, or the path of a volume.</param>
    /// <exception cref="UnknownConfigException">The Dockerfile does not name it, and a base image whose config is not known may.</exception>
    public bool Contains(string name) => this.Any(known => known == name);

    /// <summary>The names in order. Where some are not known, those that are come first, and then the exception.</summary>
    /// <exception cref="UnknownConfigException">A base image whose config is not known may have more.</exception>
    public IEnumerator<string> GetEnumerator()
    {
        foreach (var name in _names) yield return name;
        if (_rest is not null) throw new UnknownConfigException(_property, _rest);
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ImageNames? other) => other is not null && _names == other._names && _rest == other._rest;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ImageNames);

    /// <inheritdoc/>
    public override int GetHashCode() => _names.GetHashCode();

    /// <summary>The names between brackets, for a debugger or a failed assertion.</summary>
    public override string ToString() => $"[{string.Join(", ", _rest is null ? _names : _names.Add("and what is not known"))}]";
}
