namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record Label
{
    /// <summary>One pair: <c>LABEL key=value</c>.</summary>
    /// <param name="key">The name.</param>
    /// <param name="value">The value, in which variables are expanded; it is put in quotes where it needs them to stay one.</param>
    /// <param name="escape">The escape character of the file.</param>
    public static Label Set(string key, string value, char escape = '\\') =>
        new(EquatableArray.Of(new KeyValue(Words.Quote(key, escape), Words.Quote(value, escape))));
}
