using Multistage.Tool.Console;
using Multistage.Tool.Rendering;
using Multistage.Tool.Stages;

namespace Multistage.Tool.Graphing;

/// <summary>A Dockerfile whose graph was asked for.</summary>
/// <param name="Path">Its path as the user named it, or for one of an assembly the path relative to the project.</param>
/// <param name="Source">What was read.</param>
/// <param name="Graph">The graph.</param>
/// <param name="Build">The build of the stage that was asked for.</param>
internal sealed record GraphedDockerfile(string Path, DockerfileParseResult Source, StageGraph Graph, StageBuild Build)
{
    /// <summary>Drawings of more stages than this help nobody, and take their time.</summary>
    private const int MostDrawn = 400;

    /// <summary>What the build gives.</summary>
    public required StageEvaluation Evaluation { get; init; }

    /// <summary>What a build of each stage gives, in the order of the file. Only pages ask for it.</summary>
    public required Lazy<EquatableArray<StageEvaluation>> Evaluations { get; init; }

    /// <summary>What BuildKit refuses in the build; the drawing shows the rest.</summary>
    public IEnumerable<Problem> Refusals => Evaluation.Refusals.Select(ProblemOf);

    /// <summary>Whether a picture of it can be drawn.</summary>
    public bool CanBeDrawn => Graph.Stages.Count <= MostDrawn;

    /// <summary>Reads the Dockerfiles of a file, which is one itself or an assembly.</summary>
    /// <param name="file">The file.</param>
    /// <param name="target">The stage to build, by name or number; null for the last one.</param>
    /// <param name="settings">What the builds of the stages are told.</param>
    /// <returns>The Dockerfiles, and why there are no others.</returns>
    public static (IReadOnlyList<GraphedDockerfile> Dockerfiles, IReadOnlyList<(Problem Problem, int Code)> Problems) Read(SourceFile file, string? target, BuildSettings settings)
    {
        var found = new List<GraphedDockerfile>();
        var problems = new List<(Problem Problem, int Code)>();
        if (DockerfileSource.IsAssembly(file))
        {
            var (dockerfiles, problem) = DockerfileSource.Read(file);
            if (problem is not null) problems.Add((problem, ExitCode.Refused));
            foreach (var one in dockerfiles) Add(one.Path, DockerfileParser.Parse(one.Text));
        }
        else
        {
            Add(file.Name, file.Parse());
        }

        return (found, problems);

        void Add(string path, DockerfileParseResult read)
        {
            if (read.Dockerfile is not { } dockerfile) problems.Add((Problem.Refused(path, read), ExitCode.Refused));
            else if (dockerfile.Stages.IsEmpty) problems.Add((new(path, "There is no stage in this file: it begins with FROM."), ExitCode.Refused));
            else if (StageToBuild(dockerfile, target) is not { } stage) problems.Add((new(path, StageSelection.NotFound(dockerfile, target!)), ExitCode.Failed));
            else found.Add(Of(path, read, stage, settings));
        }
    }

    private static int? StageToBuild(Dockerfile dockerfile, string? target) =>
        target is null ? dockerfile.Stages.Count - 1 : StageSelection.Find(dockerfile, target);

    private static GraphedDockerfile Of(string path, DockerfileParseResult read, int stage, BuildSettings settings)
    {
        var dockerfile = read.GetDockerfile();
        var graph = new DockerfileDefinition(dockerfile, settings).Graph;
        var conversion = Conversion.Of(dockerfile, BuildRequest.Of(dockerfile, settings, stage), read.Syntax);
        return new(path, read, graph, graph.Build(graph.Stages[stage]))
        {
            Evaluation = conversion.Evaluate(stage),
            Evaluations = new(() => ImageEvaluator.EvaluateAll(conversion, settings)),
        };
    }

    private Problem ProblemOf(Finding finding)
    {
        var place = finding.Position is { } position ? Source.Syntax.Find(position) : null;
        return new(Path, finding.Message) { RuleId = finding.Rule.Id, Line = place?.Line, Text = Source.Text };
    }
}
