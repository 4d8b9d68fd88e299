using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Multistage.Generator.Reading;

namespace Multistage.Generator.Tests.Testing;

/// <summary>What a run of the generator made, and what can be edited to run it again.</summary>
internal sealed class GeneratorTestResult
{
    private readonly GeneratorDriver _driver;
    private readonly TestProject _project;
    private readonly CSharpCompilation _input;
    private readonly ImmutableArray<AdditionalText> _additionalTexts;
    private readonly GeneratorRunResult _result;

    private GeneratorTestResult(
        GeneratorDriver driver, TestProject project, CSharpCompilation input, ImmutableArray<AdditionalText> additionalTexts, Compilation output)
    {
        _driver = driver;
        _project = project;
        _input = input;
        _additionalTexts = additionalTexts;
        _result = driver.GetRunResult().Results.Single();
        Compilation = output;
        Assert.Null(_result.Exception);
        Assert.Empty(_result.Diagnostics);
    }

    /// <summary>The project with what was generated.</summary>
    public Compilation Compilation { get; }

    public ImmutableArray<SyntaxTree> GeneratedTrees => _driver.GetRunResult().GeneratedTrees;

    /// <summary>The texts of the generated C# files, by name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        _result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The Dockerfiles by path, as the build finds them in the compiled assembly.</summary>
    public IReadOnlyDictionary<string, string> Dockerfiles => Metadata("Dockerfile");

    /// <summary>The bake files by path; there is one at most.</summary>
    public IReadOnlyDictionary<string, string> BakeFiles => Metadata("DockerBake");

    /// <summary>The one Dockerfile, without its first comment.</summary>
    public string Dockerfile
    {
        get
        {
            var text = Dockerfiles.Single().Value;
            Assert.StartsWith("# " + Build.Reading.FileHeader.Start, text, StringComparison.Ordinal);
            return text[(text.IndexOf("\n#\n\n", StringComparison.Ordinal) + 4)..];
        }
    }

    /// <summary>The classes that were read, also those that are not valid.</summary>
    public IEnumerable<DockerfileClass> Classes => StepOutputs(DockerfileGenerator.ReadStep).Select(output => (DockerfileClass)output.Value);

    /// <summary>Every output of the generator, and whether it was made anew.</summary>
    public IEnumerable<(string Step, IncrementalStepRunReason Reason)> Outputs =>
        from step in _result.TrackedOutputSteps
        from run in step.Value
        from output in run.Outputs
        select (step.Key, output.Reason);

    /// <summary>What a named step of the pipeline made.</summary>
    public IEnumerable<(object Value, IncrementalStepRunReason Reason)> StepOutputs(string step) =>
        _result.TrackedSteps.TryGetValue(step, out var runs)
            ? runs.SelectMany(run => run.Outputs).Select(output => ((object)output.Value, output.Reason))
            : [];

    /// <summary>The texts that the build finds in the compiled assembly and writes, by path.</summary>
    /// <param name="attribute">The attribute that asks for them.</param>
    public IReadOnlyDictionary<string, string> Metadata(string attribute)
    {
        var key = $"Multistage.{attribute}/1:";
        return Compilation.Assembly.GetAttributes()
            .Where(data => data.AttributeClass?.Name == "AssemblyMetadataAttribute")
            .Select(data => (Key: (string)data.ConstructorArguments[0].Value!, Text: (string)data.ConstructorArguments[1].Value!))
            .Where(pair => pair.Key.StartsWith(key, StringComparison.Ordinal))
            .ToDictionary(pair => pair.Key[key.Length..], pair => pair.Text, StringComparer.Ordinal);
    }

    /// <summary>Runs the generator for a project.</summary>
    public static GeneratorTestResult Run(GeneratorDriver driver, TestProject project, GeneratorTestResult? previous)
    {
        var input = previous is null ? project.Compile() : Update(previous, project);
        var additionalTexts = previous is not null && previous._project.AdditionalFiles.SequenceEqual(project.AdditionalFiles)
            ? previous._additionalTexts
            : project.AdditionalFiles.Select(file => (AdditionalText)new TestAdditionalText(TestProject.Directory + file.Path, file.Text)).ToImmutableArray();
        if (previous is null) driver = driver.AddAdditionalTexts(additionalTexts);
        else if (previous._additionalTexts != additionalTexts) driver = driver.ReplaceAdditionalTexts(additionalTexts);
        driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out _);
        return new(driver, project, input, additionalTexts, output);
    }

    /// <summary>Runs the generator again, after edits.</summary>
    public GeneratorTestResult Continue(TestProject edited) => Run(_driver, edited, this);

    /// <summary>How often a file that is not compiled was read.</summary>
    public int ReadsOf(string path) =>
        _additionalTexts.OfType<TestAdditionalText>().Single(file => file.Path == TestProject.Directory + path).Reads;

    /// <summary>As an editor does: the trees of files that were not edited stay, unless all is as it was, which means parse all anew.</summary>
    private static CSharpCompilation Update(GeneratorTestResult previous, TestProject project)
    {
        if (project.Sources.Count < previous._project.Sources.Count) return project.Compile();
        var compilation = previous._input;
        var trees = compilation.SyntaxTrees;
        for (var index = 0; index < project.Sources.Count; index++)
        {
            var (path, text) = project.Sources[index];
            if (index >= trees.Length) compilation = compilation.AddSyntaxTrees(project.Parse(text, path));
            else if (text != previous._project.Sources[index].Text) compilation = compilation.ReplaceSyntaxTree(trees[index], project.Parse(text, path));
        }

        return compilation;
    }
}
