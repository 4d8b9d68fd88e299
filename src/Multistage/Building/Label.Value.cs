namespace Multistage;

/// <content>What a test asks about it.</content>
public sealed partial record Label
{
    /// <summary>The value of the last pair with a key, quotes and variables in place; null where there is none.</summary>
    /// <param name="key">The key as it is written; case counts.</param>
    public string? Value(string key) => Pairs.LastOrDefault(pair => pair.Key == key)?.Value;
}
