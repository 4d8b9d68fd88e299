using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Multistage.Generator.Reading;

namespace Multistage.Generator.Reporting;

/// <summary>
/// Finds classes with stages that nobody writes: a <c>[Dockerfile]</c> was forgotten. In a library of snippets they are for other
/// projects, and nothing is said.
/// </summary>
internal sealed class StagesWithoutFile
{
    /// <summary>Keeps the attributes in the compiled assembly, for other projects to use.</summary>
    private const string SnippetsSymbol = "MULTISTAGE_ATTRIBUTES";

    private readonly ConcurrentBag<INamedTypeSymbol> _stages = [];
    private readonly ConcurrentBag<INamedTypeSymbol> _used = [];

    /// <summary>Takes note of a class; called for each one, from any thread.</summary>
    public void LookAt(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is not { } attributeClass || !AttributeMaker.IsMultistage(attributeClass)) continue;
            if (attributeClass.Name == nameof(UseAttribute) && attribute.ConstructorArguments is [{ Value: INamedTypeSymbol snippet }]) _used.Add(snippet);
            if (attributeClass.Name == nameof(FromAttribute) && !IsWritten(type)) _stages.Add(type);
        }
    }

    /// <summary>Reports each class once.</summary>
    public void Report(Compilation compilation, Action<Diagnostic> report)
    {
        if (_stages.IsEmpty || compilation.SyntaxTrees.FirstOrDefault()?.Options.PreprocessorSymbolNames.Contains(SnippetsSymbol) == true) return;
        var used = new HashSet<ISymbol>(_used, SymbolEqualityComparer.Default);
        foreach (var stages in _stages.GroupBy(stage => stage.ContainingType ?? stage, SymbolEqualityComparer.Default))
        {
            // One half of a snippet that is used tells what the other is.
            if (stages.Any(stage => WithOuter(stage).Any(used.Contains))) continue;
            report(RuleDescriptors.Diagnostic(AuthoringRules.NoDockerfile, stages.Key!.Locations[0], [], [stages.Key.Name]));
        }
    }

    private static bool IsWritten(INamedTypeSymbol type) => WithOuter(type).Any(each => AttributeReader.DockerfileAttributeOf(each) is not null);

    private static IEnumerable<INamedTypeSymbol> WithOuter(INamedTypeSymbol type)
    {
        for (var each = type; each is not null; each = each.ContainingType) yield return each;
    }
}
