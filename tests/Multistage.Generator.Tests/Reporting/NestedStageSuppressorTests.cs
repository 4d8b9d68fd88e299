using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Multistage.Generator.Tests.Reporting;

public class NestedStageSuppressorTests
{
    [Fact]
    public async Task Stages_may_be_public_classes_in_a_class_and_others_are_still_reported()
    {
        var project = new TestProject("""
            using Multistage;

            [Dockerfile]
            public static partial class Image { [From("a")] public static class Final { } }

            public static class Other { public static class Nested { } }
            """);
        var compilation = GeneratorTest.Start(project).Compilation;

        var analysis = compilation.WithAnalyzers(
            [new NestedTypes(), new NestedStageSuppressor()], new CompilationWithAnalyzersOptions(new([]), null, true, false, reportSuppressedDiagnostics: true));
        var diagnostics = (await analysis.GetAnalyzerDiagnosticsAsync()).Where(diagnostic => diagnostic.Location.SourceTree!.FilePath == "File0.cs");

        Assert.Equal(["Final: True", "Nested: False"], diagnostics.Select(diagnostic => $"{diagnostic.GetMessage(null)}: {diagnostic.IsSuppressed}").Order(StringComparer.Ordinal));
    }

#pragma warning disable RS1029, RS1036, RS2008 // It stands in for an analyzer of .NET, and no package holds it.
    /// <summary>Reports nested types as the code analysis of .NET does.</summary>
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class NestedTypes : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Rule = new("CA1034", "Nested type", "{0}", "Design", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSymbolAction(
                symbol =>
                {
                    if (symbol.Symbol.ContainingType is not null) symbol.ReportDiagnostic(Diagnostic.Create(Rule, symbol.Symbol.Locations[0], symbol.Symbol.Name));
                },
                SymbolKind.NamedType);
        }
    }
}
