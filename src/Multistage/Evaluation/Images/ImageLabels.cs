using System.Collections;

namespace Multistage;

/// <summary>
/// The labels of an image, by key. Where the config of a base image is not known, those that the Dockerfile sets are known all
/// the same.
/// </summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#label"/>.</remarks>
public sealed class ImageLabels : IReadOnlyCollection<KeyValuePair<string, string>>, IEquatable<ImageLabels>
{
    private readonly PartialEntries _entries;

    internal ImageLabels(IEnumerable<PartialEntry> entries, Unknown? rest = null)
    {
        _entries = new(nameof(ImageConfig.Labels), entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).ToEquatableArray(), rest);
    }

    /// <summary>No labels.</summary>
    public static ImageLabels Empty { get; } = new([]);

    /// <summary>How many labels there are.</summary>
    /// <exception cref="UnknownConfigException">A base image whose config is not known may set more.</exception>
    public int Count => this.Count();

    /// <summary>The entries, also those that are not known.</summary>
    internal PartialEntries Entries => _entries;

    /// <summary>The value of a label; null where there is none of that key.</summary>
    /// <param name="key">The key; case counts.</param>
    /// <exception cref="UnknownConfigException">It depends on a base image whose config is not known.</exception>
    public string? this[string key] => _entries[key];

    /// <summary>The labels of a dictionary.</summary>
    /// <param name="labels">Values by key.</param>
    public static implicit operator ImageLabels(Dictionary<string, string> labels) => Of(labels);

    /// <summary>The labels of a sequence.</summary>
    /// <param name="labels">Values by key, each key once.</param>
    public static ImageLabels Of(IEnumerable<KeyValuePair<string, string>> labels) =>
        new(labels.Select(label => new PartialEntry(label.Key, label.Value)));

    /// <summary>Whether the value of a label, or that there is none, is known.</summary>
    /// <param name="key">The key; case counts.</param>
    public bool IsKnown(string key) => _entries.IsKnown(key);

    /// <summary>The labels by key. Where some are not known, those that are come first, and then the exception.</summary>
    /// <exception cref="UnknownConfigException">A base image whose config is not known may set more.</exception>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
        _entries.Known().Select(entry => new KeyValuePair<string, string>(entry.Name, entry.Value.Value)).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ImageLabels? other) => other is not null && _entries == other._entries;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ImageLabels);

    /// <inheritdoc/>
    public override int GetHashCode() => _entries.GetHashCode();

    /// <summary>The labels between brackets, for a debugger or a failed assertion.</summary>
    public override string ToString() => _entries.ToString();
}
