using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Multistage.Generator.Tests.Testing;

/// <summary>Runs the analyzer on what the user wrote together with what the generator made of it.</summary>
internal static class AnalyzerTest
{
    /// <summary>Asserts that nothing is reported, and that the generator wrote something.</summary>
    public static async Task ReportsNothing(params string[] sources)
    {
        var project = new TestProject(sources);
        Assert.Empty(await Diagnostics(project));
        Assert.NotEmpty(GeneratorTest.Run(project).Dockerfiles);
    }

    /// <summary>Asserts that one rule is broken, at the marked places and nowhere else.</summary>
    /// <returns>The messages, in the order of the files.</returns>
    public static Task<IReadOnlyList<string>> Reports(string id, params string[] sources) => Reports(id, new TestProject(sources));

    /// <summary>Asserts that one rule is broken, at the marked places and nowhere else.</summary>
    public static async Task<IReadOnlyList<string>> Reports(string id, TestProject project)
    {
        var marked = project.Sources.Select(source => MarkedSource.Parse(source.Text)).ToList();
        project = project with { Sources = project.Sources.Zip(marked, (source, mark) => (source.Path, mark.Text)).ToList() };
        var expected = marked.SelectMany((source, index) => source.Marks.Select(span => (id, project.Sources[index].Path, source.Text.Substring(span.Start, span.Length), span)));

        var diagnostics = await Diagnostics(project);
        var found = diagnostics.Select(diagnostic => (
            diagnostic.Id,
            diagnostic.Location.SourceTree?.FilePath ?? string.Empty,
            diagnostic.Location.SourceTree?.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length) ?? string.Empty,
            diagnostic.Location.SourceSpan));
        Assert.Equal(expected, found);
        return diagnostics.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).ToList();
    }

    /// <summary>What the analyzer says, in the order of the source.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Diagnostics(TestProject project) =>
        await Diagnostics(project, GeneratorTest.Start(project).Compilation);

    /// <summary>What the analyzer says of a compilation, in the order of the source.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Diagnostics(TestProject project, Compilation compilation)
    {
        var additionalTexts = project.AdditionalFiles
            .Select(file => (AdditionalText)new TestAdditionalText(TestProject.Directory + file.Path, file.Text))
            .ToImmutableArray();
        var analysis = compilation.WithAnalyzers(
            [new DockerfileAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(additionalTexts, new TestOptions(project.Options)),
                onAnalyzerException: (exception, _, _) => throw new InvalidOperationException("The analyzer threw", exception),
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false));
        var diagnostics = await analysis.GetAnalyzerDiagnosticsAsync();
        return diagnostics
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ToList();
    }
}
