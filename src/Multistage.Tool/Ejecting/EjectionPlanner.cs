using Microsoft.CodeAnalysis.Text;
using Multistage.Tool.Console;

namespace Multistage.Tool.Ejecting;

/// <summary>Decides what ejecting changes. It reads files and writes none.</summary>
internal sealed class EjectionPlanner
{
    private readonly string _workingDirectory;
    private readonly bool _keepClass;
    private readonly EjectionSearch _search;

    /// <summary>Prepares it.</summary>
    /// <param name="workingDirectory">The folder that relative paths start from and are shown from.</param>
    /// <param name="keepClass">Whether classes stay.</param>
    /// <param name="cancellation">Stops the search.</param>
    public EjectionPlanner(string workingDirectory, bool keepClass, CancellationToken cancellation)
    {
        _workingDirectory = workingDirectory;
        _keepClass = keepClass;
        _search = new(workingDirectory, keepClass, cancellation);
    }

    /// <summary>Plans for the arguments of a command line: Dockerfiles, C# files, patterns of them, and folders.</summary>
    public EjectionPlan Plan(IReadOnlyList<string> arguments)
    {
        var problems = new EjectionProblems();
        var inputs = EjectInput.Find(arguments, _workingDirectory, problems);
        if (problems.Any) return Refused(problems);

        var ejections = inputs.SelectMany(input => _search.Find(input, problems)).ToList()
            .DistinctBy(ejection => ejection.Dockerfile.FullPath, StringComparer.Ordinal).ToList();
        if (problems.Any) return Refused(problems);
        if (ejections.Count == 0)
        {
            problems.Refuse(new Problem(null, "There is nothing to eject: no Dockerfile that Multistage wrote, and no class with [Dockerfile]."));
            return Refused(problems);
        }

        var changes = ejections.ConvertAll(ejection => DockerfileChange(ejection.Dockerfile, problems));
        changes.AddRange(ejections
            .Select(ejection => _search.IgnoreFileOf(ejection.Dockerfile, problems)).OfType<TextFile>()
            .Select(file => IgnoreFileChange(file, problems)));
        var remaining = _keepClass
            ? ejections.Where(ejection => ejection.Class is not null).Select(Kept).ToList()
            : RemoveClasses(ejections, changes, problems);
        problems.Fail(changes.Select(change => change.File).Where(file => new FileInfo(file.FullPath).IsReadOnly)
            .Select(file => new Problem(file.Name, "This file is read-only, so nothing is changed. Make it writable, or check it out.")));
        return problems.Any ? Refused(problems) : new(changes, [.. Unreadable(), .. remaining], [], ExitCode.Fine);
    }

    private static FileChange DockerfileChange(TextFile file, EjectionProblems problems)
    {
        var plain = file.Content.IsExact ? PlainDockerfile.Of(file.Text) : null;
        if (plain is null)
        {
            problems.Refuse(file.WhyUnchangeable
                ?? new Problem(file.Name, "Without its first comment this file would say something else, so it is left as it is. Please report it: this should not be."));
        }

        return new(file, plain ?? file.Text, $"{file.Name} is a plain file of your own now.");
    }

    private static FileChange IgnoreFileChange(TextFile file, EjectionProblems problems)
    {
        if (file.WhyUnchangeable is { } problem) problems.Refuse(problem);
        return new(file, PlainDockerfile.OfIgnoreFile(file.Text), $"{file.Name} is a plain file of your own now.");
    }

    private static Problem Kept(Ejection ejection)
    {
        var own = ejection.Class!;
        return own.File.File.WarningAt(own.Attribute.SpanStart, own.Overwrites
            ? $"The next build takes '{ejection.Dockerfile.Name}' over again, since 'Overwrite = true' says so. Remove this class, or give it another path."
            : $"The next build refuses to overwrite '{ejection.Dockerfile.Name}'. Remove this class, or give it another path.");
    }

    private static List<Problem> RemoveClasses(List<Ejection> ejections, List<FileChange> changes, EjectionProblems problems)
    {
        var checks = new EjectionChecks(ejections);
        foreach (var ejection in ejections) problems.Refuse(checks.Problems(ejection, ejection.Class!));
        if (problems.Any) return [];

        foreach (var file in ejections.GroupBy(ejection => ejection.Class!.File.File.FullPath, StringComparer.Ordinal))
        {
            changes.Add(SourceChange([.. file.Select(ejection => ejection.Class!)], problems));
        }

        var deleted = changes.FindAll(change => change.Text is null).ConvertAll(change => change.File);
        return
        [
            .. ejections.SelectMany(ejection => checks.References(ejection, ejection.Class!).Select(reference =>
                reference.File.WarningAt(reference.Position, $"This names '{ejection.Class!.Name.Display}', which is gone."))).Distinct(),
            .. RemainingInProjects.Of(ejections, deleted),
        ];
    }

    private static FileChange SourceChange(List<AnnotatedClass> classes, EjectionProblems problems)
    {
        var file = classes[0].File;
        var spans = classes.SelectMany(one => file.DeclarationsOf(one.Name)).SelectMany(declaration => ClassRemoval.Spans(declaration, file.File.Text));
        var text = Without(file.File.Text, spans);
        var rest = CSharpFile.Parse(text);
        if (CSharpFile.ErrorIn(rest) is not null)
        {
            problems.Refuse(new Problem(file.File.Name, "Without the class this file would be no C# any more, so it is left as it is. Please report it: this should not be."));
        }

        var names = string.Join(", ", classes.Select(one => one.Name.Display));
        return ClassRemoval.IsEmpty(rest)
            ? new(file.File, null, $"{file.File.Name} is deleted: there was only {names} in it.")
            : new(file.File, text, $"{file.File.Name} is without {names}.");
    }

    private static string Without(string text, IEnumerable<TextSpan> spans)
    {
        var rest = new System.Text.StringBuilder(text.Length);
        var position = 0;
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (span.Start > position) rest.Append(text, position, span.Start - position);
            position = Math.Max(position, span.End);
        }

        return rest.Append(text, position, text.Length - position).ToString();
    }

    private static EjectionPlan Refused(EjectionProblems problems) => new([], [], problems.All, problems.Code);

    private IEnumerable<Problem> Unreadable() => _search.Repositories.SelectMany(sources => sources.Unreadable).Distinct();
}
