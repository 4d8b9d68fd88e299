using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Multistage.Generator.Reading;
using Multistage.Generator.Reporting;

namespace Multistage.Generator;

/// <summary>
/// Says, on the attribute or its argument, what is wrong with a class that describes a Dockerfile. It reads the class as
/// <see cref="DockerfileGenerator"/> does; no Dockerfile is written for a class on which this reports an error.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DockerfileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            var files = new ConcurrentBag<WrittenFile>();
            var classes = new ConcurrentBag<(INamedTypeSymbol Type, DockerfileClass Class)>();
            var withoutFile = new StagesWithoutFile();
            start.RegisterSymbolAction(
                symbol =>
                {
                    withoutFile.LookAt((INamedTypeSymbol)symbol.Symbol);
                    Analyze(symbol, files, classes);
                },
                SymbolKind.NamedType);
            start.RegisterCompilationEndAction(end =>
            {
                withoutFile.Report(end.Compilation, end.ReportDiagnostic);
                WrittenFile.ReportShared(files, end.ReportDiagnostic);
                BakeChecks.Run(classes, end.Compilation, end.Options.AnalyzerConfigOptionsProvider.GlobalOptions, end.ReportDiagnostic);
            });
        });
    }

    private static void Analyze(
        SymbolAnalysisContext context, ConcurrentBag<WrittenFile> files, ConcurrentBag<(INamedTypeSymbol Type, DockerfileClass Class)> classes)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (AttributeReader.DockerfileAttributeOf(type) is not { } attribute) return;

        var report = new ClassReport(context.Compilation, context.ReportDiagnostic);
        var read = AttributeReader.Read(type, attribute, report, context.CancellationToken);
        var site = new AttributeSite(attribute, UsedBy: null);
        files.Add(new WrittenFile(read.Path, read.Type.DisplayName, report.Locations.Of(site, "path")));
        if (!read.IsValid) return;
        classes.Add((type, read));

        var scripts = new ScriptFiles(
            context.Options.AdditionalFiles,
            ScriptFiles.ProjectDirectory(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions));
        var dockerfile = ScriptFiles.Insert(
            read.Dockerfile,
            scripts,
            (position, path) => report.Report(AuthoringRules.ScriptFileNotFound, position, nameof(RunAttribute.ScriptFile), EquatableArray.Of(path)),
            context.CancellationToken);
        if (ScriptFiles.AreNeeded(dockerfile)) return;
        TextChecks.Run(dockerfile, site, report, context.CancellationToken);
        RuleChecks.Run(dockerfile, site, report);
    }
}
