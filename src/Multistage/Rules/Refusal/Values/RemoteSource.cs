namespace Multistage;

/// <summary>What a source of <c>ADD</c> or <c>COPY</c> is: a path, a download or a Git repository.</summary>
internal sealed class RemoteSource
{
    private static readonly string[] Protocols = ["http://", "https://", "ssh://", "git://"];

    private RemoteSource()
    {
    }

    /// <summary>Whether it is a Git repository; false for a path or a download.</summary>
    public bool IsGit { get; private set; }

    /// <summary>Whether it is downloaded over HTTP.</summary>
    public bool IsDownload { get; private set; }

    /// <summary>What is wrong with the options of a repository's address, as a phrase; null where nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>What the address says about keeping <c>.git</c>; null where it says nothing.</summary>
    public bool? KeepGitDir { get; private set; }

    /// <summary>The commit that the address demands; null where it demands none.</summary>
    public string? Commit { get; private set; }

    /// <summary>Whether BuildKit takes it for a Git repository when it looks at a <c>--checksum</c>.</summary>
    public bool CanHaveChecksum => IsDownload || IsGit || LooksLikeGit;

    /// <summary>Whether it looks like an address on GitHub without a protocol, which is a path all the same.</summary>
    private bool LooksLikeGit { get; set; }

    public static RemoteSource Of(string text)
    {
        var source = new RemoteSource();
        var address = text.StartsWith("github.com/", StringComparison.Ordinal) ? GitAddress.OfUrl(text) : Address(text);
        if (address is not null) source.Read(address.Value);
        source.LooksLikeGit = source.IsGit;
        source.IsGit &= !text.StartsWith("github.com/", StringComparison.Ordinal);
        source.IsDownload = !source.IsGit && !source.LooksLikeGit
            && (text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal));
        return source;
    }

    private static GitAddress? Address(string text)
    {
        var protocol = text.IndexOf("://", StringComparison.Ordinal);
        if (protocol <= 0 || !text.Take(protocol).All(character => character < 128 && char.IsLetterOrDigit(character)))
        {
            return GitAddress.OfSecureShell(text);
        }

        var known = Protocols.FirstOrDefault(known => text.StartsWith(known, StringComparison.OrdinalIgnoreCase));
        if (known is null) return null;
        var address = GitAddress.OfUrl(text);
        var isWeb = known.StartsWith("http", StringComparison.Ordinal);
        return isWeb && address?.Path.EndsWith(".git", StringComparison.Ordinal) == false ? null : address;
    }

    private void Read(GitAddress address)
    {
        IsGit = true;
        var options = new GitOptions(address.Fragment);
        Problem = options.Read(address.Query);
        (KeepGitDir, Commit) = (options.KeepGitDir, options.Commit);
    }
}
