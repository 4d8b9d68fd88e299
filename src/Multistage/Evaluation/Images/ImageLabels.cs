using System.Collections;

namespace Multistage;

/// <summary>
/// The labels of an image, by key. Where the config of a base image is not known, those that the Dockerfile sets are known all
/// the same.
/// </summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#label"/>.</remarks>
public sealed class ImageLabels : IReadOnlyCollection<KeyValuePair<string, string>>, IEquatable<ImageLabels>
{
    private readonly EquatableArray<PartialEntry> _entries;
    private readonly Unknown? _rest;

    internal ImageLabels(IEnumerable<PartialEntry> entries, Unknown? rest = null)
    {
        _entries = entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).ToEquatableArray();
        _rest = rest;
    }

    /// <summary>No labels.</summary>
    public static ImageLabels Empty { get; } = new([]);

    /// <summary>How many labels there are.</summary>
    /// <exception cref="UnknownConfigException">A base image whose config is not known may set more.</exception>
    public int Count => this.Count();

    internal EquatableArray<PartialEntry> Entries => _entries;

    internal Unknown? Rest => _rest;

    /// <summary>The value of a label; null where there is none of that key.</summary>
    /// <param name="key">The key; case counts.</param>
    /// <exception cref="UnknownConfigException">It depends on a base image whose config is not known.</exception>
    public string? this[string key]
    {
        get
        {
            var found = _entries.FirstOrDefault(entry => entry.Name == key);
            if (found.Name is not null) return found.Value.Get(Property(key));
            return _rest is null ? null : throw new UnknownConfigException(Property(key), _rest);
        }
    }

    /// <summary>The labels of a dictionary.</summary>
    /// <param name="labels">Values by key.</param>
    public static implicit operator ImageLabels(Dictionary<string, string> labels) => Of(labels);

    /// <summary>The labels of a sequence.</summary>
    /// <param name="labels">Values by key, each key once.</param>
    public static ImageLabels Of(IEnumerable<KeyValuePair<string, string>> labels) =>
        new(labels.Select(label => new PartialEntry(label.Key, label.Value)));

    /// <summary>Whether the value of a label, or that there is none, is known.</summary>
    /// <param name="key">The key; case counts.</param>
    public bool IsKnown(string key)
    {
        var found = _entries.FirstOrDefault(entry => entry.Name == key);
        return found.Name is null ? _rest is null : found.Value.Reason is null;
    }

    /// <summary>The labels by key. Where some are not known, those that are come first, and then the exception.</summary>
    /// <exception cref="UnknownConfigException">A base image whose config is not known may set more.</exception>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        foreach (var entry in _entries)
        {
            if (entry.Value.Reason is null) yield return new(entry.Name, entry.Value.Value);
        }

        if (_rest is not null) throw new UnknownConfigException(nameof(ImageConfig.Labels), _rest);
        foreach (var entry in _entries) entry.Value.Get(Property(entry.Name));
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ImageLabels? other) => other is not null && _entries == other._entries && _rest == other._rest;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ImageLabels);

    /// <inheritdoc/>
    public override int GetHashCode() => _entries.GetHashCode();

    /// <summary>The labels between brackets, for a debugger or a failed assertion.</summary>
    public override string ToString() =>
        $"[{string.Join(", ", _entries.Select(entry => $"{entry.Name}={entry.Value}").Concat(_rest is null ? [] : ["and what is not known"]))}]";

    private static string Property(string key) => $"Labels[\"{key}\"]";
}
