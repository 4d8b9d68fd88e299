using System.Diagnostics;

namespace Multistage;

/// <summary>Adds metadata to the image: <c>LABEL</c>.</summary>
/// <remarks>
/// A value is a word of the Dockerfile: <c>$NAME</c> is expanded, and quotes are removed. One that is not a single word is put
/// in quotes. See <see href="https://docs.docker.com/reference/dockerfile/#label"/>.
/// </remarks>
/// <example>
/// <code>
/// [Label("org.opencontainers.image.title", "My shop")]   // LABEL org.opencontainers.image.title="My shop"
/// [Label("version", "1.0", "team", "shop")]              // LABEL version=1.0 team=shop
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class LabelAttribute : StatementAttribute
{
    private readonly Func<Arguments, IEnumerable<KeyValue>> _read;
    private readonly bool _isSingle;

    /// <summary>One label.</summary>
    /// <param name="key">The label's name, such as <c>org.opencontainers.image.title</c>.</param>
    /// <param name="value">Its value; may be empty.</param>
    public LabelAttribute(string key, string value)
    {
        _isSingle = true;
        _read = arguments =>
        [
            Legacy
                ? arguments.LegacyPair(nameof(key), key, nameof(value), value)
                : new(arguments.LabelName(nameof(key), key), arguments.Value(nameof(value), value)),
        ];
    }

    /// <summary>Several labels in one instruction.</summary>
    /// <param name="keysAndValues">A key, its value, the next key, its value, and so on.</param>
    public LabelAttribute(params string[] keysAndValues) => _read = arguments =>
        arguments.Pairs(nameof(keysAndValues), keysAndValues, arguments.LabelName).Select(pair => new KeyValue(pair.Name, pair.Value!));

    /// <summary>Whether a single pair is written in the old form, <c>LABEL key value</c>: the value is the rest of the line.</summary>
    public bool Legacy { get; set; }

    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var arguments = new Arguments("Label", context);
        if (Legacy && !_isSingle) arguments.Refuse(nameof(Legacy), "'Legacy' is for one key and its value");
        var pairs = _read(arguments).ToEquatableArray();
        return arguments.AreValid ? new Label(pairs) : null;
    }
}
