namespace Multistage;

/// <summary>Whether a text is the digest of a content: <c>sha256:</c>, <c>sha384:</c> or <c>sha512:</c> and lower-case hexadecimal digits.</summary>
internal static class ContentDigest
{
    /// <summary>What is wrong with a digest, as a phrase; null where nothing is.</summary>
    public static string? Problem(string text)
    {
        var colon = text.IndexOf(':');
        if (colon < 0) return "it must begin with 'sha256:'";
        var length = text.Substring(0, colon) switch
        {
            "sha256" => 64,
            "sha384" => 96,
            "sha512" => 128,
            _ => 0,
        };
        if (length == 0) return "its algorithm must be sha256, sha384 or sha512";
        for (var index = colon + 1; index < text.Length; index++)
        {
            if (text[index] is not ((>= '0' and <= '9') or (>= 'a' and <= 'f'))) return "its digits must be 0 to 9 and a to f";
        }

        return text.Length - colon - 1 == length ? null : $"it must have {length} hexadecimal digits after the colon";
    }
}
