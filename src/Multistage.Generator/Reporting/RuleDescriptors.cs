using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Reporting;

/// <summary>The library's rules as the compiler knows rules.</summary>
internal static class RuleDescriptors
{
    /// <summary>Those that take the whole project to know.</summary>
    private static readonly Rule[] OfTheProject = [AuthoringRules.SameFile, AuthoringRules.InvalidBakeFile, AuthoringRules.NoDockerfile];

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        AuthoringRules.All.Concat(RefusalRules.All).ToImmutableDictionary(rule => rule.Id, Descriptor, StringComparer.Ordinal);

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        ById.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>Makes a diagnostic.</summary>
    public static Diagnostic Diagnostic(
        Rule rule, Location location, IEnumerable<Location> additionalLocations, IEnumerable<string> messageArguments) =>
        Microsoft.CodeAnalysis.Diagnostic.Create(
            ById[rule.Id], location, additionalLocations, messageArguments.Cast<object>().ToArray());

    private static DiagnosticDescriptor Descriptor(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        "Multistage",
        rule.Severity switch
        {
            RuleSeverity.Error => DiagnosticSeverity.Error,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink,
        customTags: OfTheProject.Contains(rule) ? [WellKnownDiagnosticTags.CompilationEnd] : []);
}
