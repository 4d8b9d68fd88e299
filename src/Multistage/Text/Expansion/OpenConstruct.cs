namespace Multistage;

/// <summary>What has been opened in a word and not been closed yet.</summary>
/// <param name="End">The character that closes it.</param>
/// <param name="Start">Where its text begins in the result.</param>
/// <param name="KeepsEscapes">Whether escape characters stay, because its text is a pattern that has escapes of its own.</param>
/// <param name="Inner">The substitution it belongs to; null for double quotes.</param>
/// <param name="Pattern">The pattern whose replacement it is; null for anything else.</param>
internal readonly record struct OpenConstruct(char End, int Start, bool KeepsEscapes, Substitution? Inner, string? Pattern)
{
    public bool IsQuote => Inner is null;

    public bool IsPattern => End == '/';

    /// <summary>What is wrong where the word ends before it is closed.</summary>
    public string NeverClosed(char escape) => this switch
    {
        { IsQuote: true } => $"a double quote is never closed; write {escape}\" for one that means itself",
        { IsPattern: true } => $"'${{{Inner!.Name}/' lacks the '/' between what is searched and what replaces it",
        _ => $"'${{{Inner!.Name}' is never closed with '}}'",
    };

    public static OpenConstruct Quotes(int start, bool keepsEscapes) => new('"', start, keepsEscapes, null, null);

    public static OpenConstruct Substitution(Substitution substitution, int start) =>
        new(substitution.Modifier == '/' ? '/' : '}', start, substitution.Modifier is '#' or '%' or '/', substitution, null);

    public static OpenConstruct Replacement(Substitution substitution, string pattern, int start) =>
        new('}', start, true, substitution, pattern);
}
