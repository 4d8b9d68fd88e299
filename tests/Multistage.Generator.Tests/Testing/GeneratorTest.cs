using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Multistage.Generator.Tests.Testing;

/// <summary>
/// Runs the generator as every test does, and asserts what must hold for all of them: it does not throw, what it makes compiles
/// without a warning, an edit elsewhere costs nothing, and its pipeline keeps nothing of the compiler alive.
/// </summary>
internal static class GeneratorTest
{
    /// <summary>Runs it on files of a project.</summary>
    public static GeneratorTestResult Run(params string[] sources) => Run(new TestProject(sources));

    /// <summary>Runs it on a project.</summary>
    public static GeneratorTestResult Run(TestProject project)
    {
        var first = Start(project);
        AssertCompiles(first);

        var elsewhere = first.Continue(project with { Sources = [.. project.Sources, ("Elsewhere.cs", "internal static class Elsewhere { }")] });
        AssertNothingChanged(elsewhere, "an edit elsewhere");

        // Parsed anew, so that no symbol or node is the one it was: only values can be equal.
        AssertNothingChanged(elsewhere.Continue(project), "reading the same source again");

        foreach (var step in new[] { DockerfileGenerator.ReadStep, DockerfileGenerator.RenderStep })
        {
            Assert.All(first.StepOutputs(step), output => ObjectGraph.AssertHoldsNothingOfTheCompiler(output.Value));
        }

        return first;
    }

    /// <summary>Runs it once on source that may be wrong; asserts only that it does not throw.</summary>
    public static GeneratorTestResult Start(TestProject project)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new DockerfileGenerator().AsSourceGenerator()],
            parseOptions: project.ParseOptions.WithLanguageVersion(project.LanguageVersion),
            optionsProvider: new TestOptions(project.Options),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return GeneratorTestResult.Run(driver, project, previous: null);
    }

    /// <summary>Asserts that a run made nothing anew.</summary>
    public static void AssertNothingChanged(GeneratorTestResult result, string why)
    {
        foreach (var (step, reason) in result.Outputs)
        {
            Assert.True(
                reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
                $"After {why}, {step} is {reason}");
        }
    }

    private static void AssertCompiles(GeneratorTestResult result)
    {
        var generated = result.GeneratedTrees;
        var complaints = result.Compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
            .Where(diagnostic => diagnostic.Id != "CS1591" || generated.Contains(diagnostic.Location.SourceTree!))
            .Select(diagnostic => diagnostic.ToString());
        Assert.Empty(complaints);
    }
}
