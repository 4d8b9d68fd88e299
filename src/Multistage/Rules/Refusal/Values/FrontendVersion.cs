namespace Multistage;

/// <summary>The version of the Dockerfile frontend that a <c># syntax=</c> line asks for.</summary>
/// <param name="Version">Its number; <see cref="Current"/> where the line asks for the newest.</param>
/// <param name="IsLabs">Whether it is of the labs channel, which has features that are not stable yet.</param>
internal readonly record struct FrontendVersion(Version Version, bool IsLabs)
{
    /// <summary>A number above all others.</summary>
    private static readonly Version Current = new(int.MaxValue, 0);

    /// <summary>The version that a directive asks for; null where the image is another frontend, of which nothing is known.</summary>
    public static FrontendVersion? Of(string? syntax)
    {
        if (syntax is null) return new FrontendVersion(Current, false);
        var image = syntax.Split('@')[0];
        if (image.StartsWith("docker.io/", StringComparison.Ordinal)) image = image.Substring("docker.io/".Length);
        var colon = image.IndexOf(':');
        if ((colon < 0 ? image : image.Substring(0, colon)) != "docker/dockerfile") return null;
        if (colon < 0) return syntax.Contains('@') ? null : new FrontendVersion(Current, false);
        return OfTag(image.Substring(colon + 1));
    }

    /// <summary>Whether a flag's first version, such as <c>1.14</c> or <c>1.14-labs</c>, is not newer than this one.</summary>
    public bool Has(string since)
    {
        const string labs = "-labs";
        var onlyLabs = since.EndsWith(labs, StringComparison.Ordinal);
        var number = onlyLabs ? since.Substring(0, since.Length - labs.Length) : since;
        return (IsLabs || !onlyLabs) && System.Version.Parse(number) <= Version;
    }

    private static FrontendVersion? OfTag(string tag)
    {
        var isLabs = tag == "labs" || tag.EndsWith("-labs", StringComparison.Ordinal);
        var number = tag == "labs" ? string.Empty : isLabs ? tag.Substring(0, tag.Length - "-labs".Length) : tag;
        if (number is "" or "1" or "latest") return new FrontendVersion(Current, isLabs);
        if (!System.Version.TryParse(number, out var version)) return null;

        // 1.4 means the newest 1.4.x.
        return new FrontendVersion(version.Build < 0 ? new(version.Major, version.Minor, int.MaxValue) : version, isLabs);
    }
}
