using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Reading;

/// <summary>
/// Lists the attributes of a class in the order of the source, those of snippets in the place of the <c>[Use]</c> that names
/// them.
/// </summary>
internal sealed class AttributeSequence(ReadingProblems problems, CancellationToken cancellation)
{
    /// <summary>Snippets that use each other grow fast; no Dockerfile is as long as this.</summary>
    private const int MostAttributes = 20_000;

    private const string MultistageSnippets =
        "its assembly '{0}' was compiled without its attributes: set <MultistageSnippets>true</MultistageSnippets> in that project"
        + " (it defines MULTISTAGE_ATTRIBUTES)";

    private readonly List<INamedTypeSymbol> _open = [];
    private int _count;

    /// <summary>The classes that a <c>[Use]</c> has named so far.</summary>
    public HashSet<INamedTypeSymbol> Used { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The classes with an attribute that could not be made: what else they are is not known.</summary>
    public HashSet<INamedTypeSymbol> Unreadable { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The attributes that are instructions of a class, or decorate them.</summary>
    public List<ReadAttribute> Read(INamedTypeSymbol type)
    {
        var result = new List<ReadAttribute>();
        Add(type, usedBy: null, result);
        CheckOneFile(type, result);
        if (result.Exists(attribute => attribute.Instance is null)) Unreadable.Add(type);
        return result;
    }

    private void Add(INamedTypeSymbol type, AttributeSite? usedBy, List<ReadAttribute> result)
    {
        _open.Add(type);
        foreach (var data in type.GetAttributes())
        {
            cancellation.ThrowIfCancellationRequested();
            if (data.AttributeClass is not { } attributeClass || !AttributeMaker.IsInstruction(attributeClass)) continue;
            var site = new AttributeSite(data, usedBy);
            if (attributeClass.Name == nameof(UseAttribute)) Use(site, result);
            else result.Add(new ReadAttribute(AttributeMaker.Make(site.Attribute), site, type));
        }

        _open.RemoveAt(_open.Count - 1);
    }

    private void Use(AttributeSite site, List<ReadAttribute> result)
    {
        if (AttributeMaker.Make(site.Attribute) is not UseAttribute { Snippet: TypeArgument { Symbol: var snippet } })
        {
            problems.Fail();
            return;
        }

        Used.Add(snippet);
        var before = result.Count;
        if (Refusal(snippet) is { } refusal)
        {
            problems.Report(AuthoringRules.InvalidSnippet, site, "snippet", snippet.Name, refusal);
        }
        else
        {
            Add(snippet, site, result);
            if (result.Count == before) problems.Report(AuthoringRules.InvalidSnippet, site, "snippet", snippet.Name, NothingIn(snippet));
        }

        // A decorator before [Use] must not reach what comes after it.
        if (result.Count == before) result.Add(new ReadAttribute(Instance: null, site, snippet));
    }

    private string? Refusal(INamedTypeSymbol snippet)
    {
        if (_open.Contains(snippet, SymbolEqualityComparer.Default))
        {
            return $"it uses itself ({string.Join(" -> ", _open.Select(type => type.Name))} -> {snippet.Name})";
        }

        if (AttributeReader.DockerfileAttributeOf(snippet) is not null)
        {
            return "it is a Dockerfile of its own: move what both need to a class without [Dockerfile]";
        }

        return _count++ > MostAttributes ? $"snippets are used more than {MostAttributes} times here" : null;
    }

    private static string NothingIn(INamedTypeSymbol snippet)
    {
        var halves = snippet.GetTypeMembers().Where(HasInstructions).Select(half => $"typeof({snippet.Name}.{half.Name})").ToList();
        if (halves.Count > 0) return $"it has no instructions of its own; use {string.Join(" or ", halves)}";
        return snippet.DeclaringSyntaxReferences.IsEmpty
            ? string.Format(System.Globalization.CultureInfo.InvariantCulture, MultistageSnippets, snippet.ContainingAssembly.Name)
            : "it has no instructions";
    }

    private static bool HasInstructions(INamedTypeSymbol type) => type.GetAttributes().Any(
        attribute => attribute.AttributeClass is { } attributeClass && AttributeMaker.IsInstruction(attributeClass));

    private void CheckOneFile(INamedTypeSymbol type, List<ReadAttribute> attributes)
    {
        SyntaxTree? file = null;
        foreach (var attribute in attributes)
        {
            // Of a snippet, it counts where its [Use] stands.
            var site = attribute.Site;
            while (site.UsedBy is { } use) site = use;
            var here = site.Attribute.ApplicationSyntaxReference?.SyntaxTree;
            file ??= here;
            if (here == file) continue;
            problems.Report(AuthoringRules.SeveralFiles, site, argument: null, type.Name);
            return;
        }
    }
}
