namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record Env
{
    /// <summary>One pair: <c>ENV key=value</c>.</summary>
    /// <param name="key">The name.</param>
    /// <param name="value">The value, in which variables are expanded; it is put in quotes where it needs them to stay one.</param>
    /// <param name="escape">The escape character of the file.</param>
    public static Env Set(string key, string value, char escape = '\\') =>
        new(EquatableArray.Of(new KeyValue(key, Words.Quote(value, escape))));
}
