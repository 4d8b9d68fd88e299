using System.Diagnostics;

namespace Multistage;

/// <summary>Sets environment variables of the stage and of the image: <c>ENV</c>.</summary>
/// <remarks>
/// A value is a word of the Dockerfile: <c>$NAME</c> is expanded, and quotes are removed. One that is not a single word is put
/// in quotes. See <see href="https://docs.docker.com/reference/dockerfile/#env"/>.
/// </remarks>
/// <example>
/// <code>
/// [Env("PORT", "8080")]                        // ENV PORT=8080
/// [Env("GREETING", "hello world")]             // ENV GREETING="hello world"
/// [Env("A", "1", "PATH", "/opt/bin:$PATH")]    // ENV A=1 PATH=/opt/bin:$PATH
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class EnvAttribute : StatementAttribute
{
    private readonly Func<Arguments, IEnumerable<KeyValue>> _read;
    private readonly bool _isSingle;

    /// <summary>One environment variable.</summary>
    /// <param name="key">The name, such as <c>PORT</c>.</param>
    /// <param name="value">Its value; may be empty.</param>
    public EnvAttribute(string key, string value)
    {
        _isSingle = true;
        _read = arguments =>
        [
            Legacy
                ? arguments.LegacyPair(nameof(key), key, nameof(value), value)
                : new(arguments.Name(nameof(key), key), arguments.Value(nameof(value), value)),
        ];
    }

    /// <summary>Several environment variables in one instruction.</summary>
    /// <param name="keysAndValues">A key, its value, the next key, its value, and so on.</param>
    public EnvAttribute(params string[] keysAndValues) => _read = arguments =>
        arguments.Pairs(nameof(keysAndValues), keysAndValues, arguments.Name).Select(pair => new KeyValue(pair.Name, pair.Value!));

    /// <summary>Whether a single pair is written in the old form, <c>ENV key value</c>: the value is the rest of the line.</summary>
    public bool Legacy { get; set; }

    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var arguments = new Arguments("Env", context);
        if (Legacy && !_isSingle) arguments.Refuse(nameof(Legacy), "'Legacy' is for one key and its value");
        var pairs = _read(arguments).ToEquatableArray();
        return arguments.AreValid ? new Env(pairs) : null;
    }
}
