namespace Multistage.Testing;

/// <summary>What is a secret by its looks.</summary>
internal static class SecretValues
{
    private const string Base64 = "+/=-_.";

    /// <summary>What a shell, a format string or an example writes where a password goes.</summary>
    private static readonly char[] Placeholders = ['$', '{', '<', '%', '*'];

    /// <summary>How the tokens of providers begin, and how many characters follow at least.</summary>
    private static readonly (string Prefix, int Length, string Kind)[] Tokens =
    [
        ("ghp_", 30, "a GitHub token"), ("gho_", 30, "a GitHub token"), ("ghu_", 30, "a GitHub token"), ("ghs_", 30, "a GitHub token"),
        ("ghr_", 30, "a GitHub token"), ("github_pat_", 30, "a GitHub token"), ("glpat-", 20, "a GitLab token"), ("npm_", 36, "an npm token"),
        ("xoxb-", 20, "a Slack token"), ("xoxp-", 20, "a Slack token"), ("AKIA", 16, "an AWS access key"), ("ASIA", 16, "an AWS access key"),
        ("AIza", 35, "a Google API key"), ("sk_live_", 20, "a Stripe key"), ("dckr_pat_", 20, "a Docker Hub token"), ("pypi-", 60, "a PyPI token"),
        ("hvs.", 20, "a Vault token"), ("hf_", 30, "a Hugging Face token"), ("sk-proj-", 20, "an OpenAI key"), ("sk-ant-", 20, "an Anthropic key"),
        ("eyJhbGciOi", 20, "a JSON web token"),
    ];

    /// <summary>The secrets of a text.</summary>
    public static IEnumerable<(HiddenText Hidden, string Kind)> In(string text)
    {
        foreach (var key in PrivateKeys(text)) yield return (new(key), "a private key");
        foreach (var word in Words(text))
        {
            foreach (var (prefix, length, kind) in Tokens)
            {
                if (IsToken(word, prefix, length)) yield return (new(word, prefix + HiddenText.Stars), kind);
            }
        }

        foreach (var password in Passwords(text)) yield return (new($":{password}@", $":{HiddenText.Stars}@"), "an address with a password");
    }

    /// <summary>Each block from its first line to its last one, or to the end of the text.</summary>
    private static IEnumerable<string> PrivateKeys(string text)
    {
        const string end = "PRIVATE KEY-----";
        for (var start = text.IndexOf(end, StringComparison.Ordinal); start >= 0; start = text.IndexOf(end, start, StringComparison.Ordinal))
        {
            var last = text.IndexOf(end, start + end.Length, StringComparison.Ordinal);
            var next = last < 0 ? text.Length : last + end.Length;
            yield return text[start..next].TrimEnd('\n');
            start = next;
        }
    }

    private static bool IsToken(string word, string prefix, int length) =>
        word.Length >= prefix.Length + length
        && word.StartsWith(prefix, StringComparison.Ordinal)
        && word.All(character => char.IsAsciiLetterOrDigit(character) || Base64.Contains(character, StringComparison.Ordinal));

    private static IEnumerable<string> Words(string text) =>
        text.Split([' ', '\t', '\n', '\r', '"', '\'', '=', ':', '@', '/', ',', ';', '(', ')', '`'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The password of each <c>https://user:password@host</c> that no variable or placeholder stands for.</summary>
    private static IEnumerable<string> Passwords(string text)
    {
        for (var start = text.IndexOf("://", StringComparison.Ordinal); start >= 0; start = text.IndexOf("://", start + 3, StringComparison.Ordinal))
        {
            var end = text.AsSpan(start + 3).IndexOfAny("/ \t\n\"'?#");
            var authority = end < 0 ? text[(start + 3)..] : text.Substring(start + 3, end);
            var at = authority.LastIndexOf('@');
            var colon = authority.IndexOf(':', StringComparison.Ordinal);
            if (colon >= 0 && at > colon + 1 && authority.IndexOfAny(Placeholders) < 0) yield return authority[(colon + 1)..at];
        }
    }
}
