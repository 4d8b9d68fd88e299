using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Reading;

/// <summary>The <c>.dockerignore</c> file of a class.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Overwrite">Whether a file that Multistage did not write may be replaced.</param>
internal sealed record IgnoreFile(string Text, bool Overwrite)
{
    /// <summary>What is added to the path of a Dockerfile: BuildKit looks there first.</summary>
    public const string Ending = ".dockerignore";

    /// <summary>Reads the <c>[DockerIgnore]</c> attributes of a class; null where it has none.</summary>
    /// <param name="type">The class.</param>
    /// <param name="header">The comment that says where the file comes from.</param>
    /// <param name="problems">What hears of problems.</param>
    public static IgnoreFile? Read(INamedTypeSymbol type, string header, ReadingProblems problems)
    {
        foreach (var nested in type.GetTypeMembers().Where(member => AttributeReader.DockerfileAttributeOf(member) is null))
        {
            foreach (var site in SitesOf(nested))
            {
                problems.Report(AuthoringRules.InvalidArguments, site, argument: null, site.Name, $"it stands on the class with the [Dockerfile], '{type.Name}'");
            }
        }

        var sites = SitesOf(type);
        if (sites.Count == 0) return null;
        var lines = new List<string> { "# " + header, string.Empty };
        var overwrite = false;
        foreach (var site in sites)
        {
            if (AttributeMaker.Make(site.Attribute) is not DockerIgnoreAttribute attribute)
            {
                problems.Fail();
                continue;
            }

            overwrite |= attribute.Overwrite;
            foreach (var pattern in attribute.Patterns) lines.Add(Checked(pattern, site, problems));
        }

        if (sites.Exists(site => FileOf(site) != FileOf(sites[0]))) problems.Report(AuthoringRules.SeveralFiles, sites[sites.Count - 1], argument: null, type.Name);
        return new(string.Join("\n", lines) + "\n", overwrite);
    }

    private static List<AttributeSite> SitesOf(INamedTypeSymbol type) => type.GetAttributes()
        .Where(attribute => attribute.AttributeClass is { Name: nameof(DockerIgnoreAttribute) } attributeClass && AttributeMaker.IsMultistage(attributeClass))
        .Select(attribute => new AttributeSite(attribute, UsedBy: null))
        .ToList();

    private static SyntaxTree? FileOf(AttributeSite site) => site.Attribute.ApplicationSyntaxReference?.SyntaxTree;

    private static string Checked(string? pattern, AttributeSite site, ReadingProblems problems)
    {
        var text = pattern ?? string.Empty;
        if (ProblemOf(text) is { } problem) problems.Report(AuthoringRules.InvalidIgnorePattern, site, "patterns", text.Trim(), problem);
        return text;
    }

    private static string? ProblemOf(string pattern)
    {
        if (pattern.IndexOfAny(['\n', '\r']) >= 0) return "it has a line break; give each pattern a string of its own";
        if (!Characters.AreWellFormed(pattern)) return "it has a NUL or half a character (a lone surrogate)";
        return DockerIgnore.Parse(pattern).Problems.FirstOrDefault()?.Message;
    }
}
