namespace Multistage.Testing;

/// <summary>What is a secret by its name.</summary>
internal static class SecretNames
{
    /// <summary>The words for which BuildKit's check SecretsUsedInArgOrEnv looks.</summary>
    private static readonly HashSet<string> Secret = new(StringComparer.OrdinalIgnoreCase)
    {
        "apikey", "auth", "credential", "credentials", "key", "password", "pword", "passwd", "secret", "token",
    };

    /// <summary>The words that make a name harmless to it.</summary>
    private static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase) { "public", "file", "version" };

    private static readonly HashSet<string> Files = new(StringComparer.OrdinalIgnoreCase)
    {
        ".npmrc", ".yarnrc.yml", ".netrc", "_netrc", ".pypirc", ".pgpass", ".my.cnf", ".git-credentials", ".htpasswd", ".dockercfg",
        ".dockerconfigjson", ".s3cfg", ".env", ".ssh", ".aws", ".kube", ".gnupg", "kubeconfig", "id_rsa", "id_dsa", "id_ecdsa", "id_ed25519",
    };

    private static readonly string[] Endings = [".pfx", ".p12", ".jks", ".keystore", ".key", ".ppk", ".kdbx"];

    private static readonly string[] Examples = [".example", ".sample", ".template", ".dist", ".defaults"];

    /// <summary>Whether the name of a variable has one of the words, parted by underscores, and none that makes it harmless.</summary>
    public static bool IsSecret(string variable)
    {
        var words = variable.Split('_');
        return words.Any(Secret.Contains) && !words.Any(Harmless.Contains);
    }

    /// <summary>Whether a file of this name is made for secrets.</summary>
    public static bool IsSecretFile(string name) =>
        Files.Contains(name)
        || Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        || (name.StartsWith(".env.", StringComparison.OrdinalIgnoreCase) && !Examples.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
}
