namespace Multistage.Testing;

/// <summary>What is made for secrets by its name.</summary>
internal static class SecretFileNames
{
    private static readonly HashSet<string> Files = new(StringComparer.OrdinalIgnoreCase)
    {
        ".npmrc", ".yarnrc.yml", ".netrc", "_netrc", ".pypirc", ".pgpass", ".my.cnf", ".git-credentials", ".htpasswd", ".dockercfg",
        ".dockerconfigjson", ".s3cfg", ".env", ".ssh", ".aws", ".kube", ".gnupg", "kubeconfig", "credentials.json", "secrets.json",
        "id_rsa", "id_dsa", "id_ecdsa", "id_ed25519",
    };

    /// <summary>Files that tell by their folder what they are.</summary>
    private static readonly string[] InFolders = [".aws/credentials", ".kube/config", ".docker/config.json"];

    private static readonly string[] Endings = [".pfx", ".p12", ".jks", ".keystore", ".key", ".ppk", ".kdbx"];

    private static readonly string[] Examples = [".example", ".sample", ".template", ".dist", ".defaults"];

    /// <summary>Whether a file or a folder of this path is made for secrets.</summary>
    /// <param name="path">The path, in which patterns can stand: <c>.env*</c> takes a <c>.env</c>.</param>
    public static bool IsSecret(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..].TrimEnd('*');
        return Files.Contains(name)
            || InFolders.Any(file => EndsIn(path, file))
            || (Endings.Any(ending => EndsIn(name, ending)) && !name.Contains("public", StringComparison.OrdinalIgnoreCase))
            || (name.StartsWith(".env.", StringComparison.OrdinalIgnoreCase) && !Examples.Any(ending => EndsIn(name, ending)));
    }

    private static bool EndsIn(string text, string ending) => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
