namespace Multistage.Testing;

/// <summary>What is made for secrets by its name.</summary>
internal static class SecretFileNames
{
    private static readonly HashSet<string> Files = new(StringComparer.OrdinalIgnoreCase)
    {
        ".npmrc", ".yarnrc.yml", ".netrc", "_netrc", ".pypirc", ".pgpass", ".my.cnf", ".git-credentials", ".htpasswd", ".dockercfg",
        ".dockerconfigjson", ".s3cfg", ".env", ".ssh", ".aws", ".kube", ".gnupg", "kubeconfig", "id_rsa", "id_dsa", "id_ecdsa", "id_ed25519",
    };

    private static readonly string[] Endings = [".pfx", ".p12", ".jks", ".keystore", ".key", ".ppk", ".kdbx"];

    private static readonly string[] Examples = [".example", ".sample", ".template", ".dist", ".defaults"];

    /// <summary>Whether a file of this name is made for secrets.</summary>
    public static bool IsSecret(string name) =>
        Files.Contains(name)
        || Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        || (name.StartsWith(".env.", StringComparison.OrdinalIgnoreCase) && !Examples.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
}
