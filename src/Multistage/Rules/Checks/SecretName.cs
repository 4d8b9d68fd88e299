namespace Multistage;

/// <summary>What is a secret by the name of its variable.</summary>
internal static class SecretName
{
    private static readonly HashSet<string> Secrets = new(StringComparer.Ordinal)
    {
        "apikey", "auth", "credential", "credentials", "key", "password", "pword", "passwd", "secret", "token",
    };

    /// <summary>Whether it has one of the words, parted by underscores, and none that makes it harmless.</summary>
    public static bool IsSecret(string variable)
    {
        var words = variable.Split('_').Select(Fold).ToList();
        return words.Exists(Secrets.Contains) && !words.Exists(word => word is "public" or "file" or "version");
    }

    /// <summary>The long s and the Kelvin sign count as the letters they stand for.</summary>
    private static string Fold(string word) => LetterCase.Lower(word).Replace('\u017F', 's');
}
