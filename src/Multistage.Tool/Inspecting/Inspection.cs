namespace Multistage.Tool.Inspecting;

/// <summary>A Dockerfile that was read, and whether BuildKit would read and build it.</summary>
internal sealed class Inspection
{
    private const string InvalidMount = "DF0141";

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its path as the user named it.</param>
    /// <param name="read">What the parser made of it.</param>
    /// <param name="settings">What the builds of its stages are told; null for <see cref="DefaultSettings"/>.</param>
    public Inspection(string file, DockerfileParseResult read, BuildSettings? settings = null)
    {
        File = file;
        Read = read;
        Dockerfile = read.Dockerfile ?? new() { Directives = DirectivesOf(read.Syntax) };
        if (read.Error is { } error)
        {
            Refusal = BuildRefusal = LintError = new(error.Message, error.Line);
            return;
        }

        settings ??= DefaultSettings;
        var conversion = Conversion.Of(BuiltToday, BuildRequest.Of(BuiltToday, settings), Syntax);
        Evaluations = ImageEvaluator.EvaluateAll(conversion, settings);
        var report = conversion.Report()!;
        Lint = report.Findings;
        LintError = ErrorOf(report);
        var finding = FirstOfDefaultTarget();
        BuildRefusal = finding is null ? null : new(finding.Message, LineOf(finding));
        ExpandError = FirstRefusedMount();

        // BuildKit reads mounts a second time when their variables are known, and counts what it finds then to the reading.
        if (ExpandError is not null && finding?.Rule.Id == InvalidMount) Refusal = BuildRefusal;
    }

    /// <summary>A build for linux/amd64 without arguments, which takes every image for a plain one.</summary>
    public static BuildSettings DefaultSettings { get; } = new() { BaseImages = BaseImages.Plain };

    /// <summary>The path of the file as the user named it.</summary>
    public string File { get; }

    /// <summary>The text and what was read in it.</summary>
    public DockerfileParseResult Read { get; }

    /// <summary>The model; only its directives where BuildKit's parser refuses the file.</summary>
    public Dockerfile Dockerfile { get; }

    /// <summary>How the file is written.</summary>
    public DockerfileSyntax Syntax => Read.Syntax;

    /// <summary>Why BuildKit's parser refuses the file; null where it does not.</summary>
    public BuildRefusal? Refusal { get; }

    /// <summary>What is wrong with the mounts of a <c>RUN</c> as they are written, which BuildKit finds once it expands them.</summary>
    public BuildRefusal? ExpandError { get; }

    /// <summary>Why BuildKit refuses to build the last stage; null where it does not.</summary>
    public BuildRefusal? BuildRefusal { get; }

    /// <summary>What <c>docker build --check</c> warns of.</summary>
    public EquatableArray<CheckFinding> Lint { get; }

    /// <summary>Why <c>docker build --check</c> fails; null where it does not.</summary>
    public BuildRefusal? LintError { get; }

    /// <summary>What a build of each stage gives.</summary>
    public EquatableArray<StageEvaluation> Evaluations { get; }

    /// <summary>The file for BuildKit of today, and not for the frontend that the syntax line asks for.</summary>
    private Dockerfile BuiltToday => Dockerfile with { Directives = Dockerfile.Directives with { Syntax = null } };

    /// <summary>The line of a finding; null where it is about the file as a whole.</summary>
    public int? LineOf(Finding finding) => finding.Position is { } position ? Syntax.Find(position)?.Line : null;

    private BuildRefusal? ErrorOf(CheckReport report)
    {
        if (report.Error is { } error) return new(error.Message, LineOf(error));
        var names = report.Findings.Select(finding => finding.Rule.Title).Distinct();
        return report.IsViolation ? new($"the check directive makes an error of what was found: {string.Join(", ", names)}", null) : null;
    }

    /// <summary>BuildKit takes what stands before the first blank.</summary>
    private static Directives DirectivesOf(DockerfileSyntax syntax)
    {
        string? Value(string name) => syntax.Directives.FirstOrDefault(directive => directive.Name == name)?.Value.Split(' ')[0];
        return new() { Syntax = Value("syntax"), Escape = Value("escape") is [var escape] ? escape : null, Check = Value("check") };
    }

    private Finding? FirstOfDefaultTarget()
    {
        var findings = Evaluations.IsEmpty ? RefusalRules.Check(BuiltToday) : Evaluations[^1].Refusals;
        return findings.IsEmpty ? null : findings[0];
    }

    private BuildRefusal? FirstRefusedMount()
    {
        for (var stage = 0; stage < Dockerfile.Stages.Count; stage++)
        {
            var instructions = Dockerfile.Stages[stage].Instructions;
            for (var index = 0; index < instructions.Count; index++)
            {
                if (instructions[index] is not Run { Mounts.IsEmpty: false } run) continue;
                var problem = run.Mounts.Select(mount => MountFacts.Of(mount).Problem).FirstOrDefault(found => found is not null);
                if (problem is not null) return new(problem, Syntax.Find(new(stage, index))!.Line);
            }
        }

        return null;
    }
}
