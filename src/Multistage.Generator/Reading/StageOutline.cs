using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Reading;

/// <summary>Which stages a class describes, in the flat form or the nested one, and what stands before the first.</summary>
/// <param name="Global">What stands before the first <c>FROM</c>.</param>
/// <param name="Stages">The stages in order.</param>
internal sealed record StageOutline(IReadOnlyList<ReadStatement> Global, IReadOnlyList<OutlinedStage> Stages)
{
    /// <summary>The names of nested classes that would be stages if their <c>[From]</c> was there or could be read.</summary>
    public IReadOnlyList<string> Unfinished { get; private init; } = [];

    /// <summary>Reads the outline; reports what is wrong with the form.</summary>
    public static StageOutline Read(INamedTypeSymbol type, AttributeSite site, ReadingProblems problems, CancellationToken cancellation)
    {
        var sequence = new AttributeSequence(problems, cancellation);
        var own = ReadStatement.Gather(sequence.Read(type), problems);
        var nested = ReadNested(type, sequence, problems);
        var stages = nested.Where(item => item.Statements.Any(statement => statement.IsFrom)).ToList();

        // A class that is no stage is a snippet. One that nobody uses lacks its [From], unless that is being typed.
        var unfinished = nested.Except(stages).Where(item => !sequence.Used.Contains(item.Type)).ToList();
        foreach (var (snippet, statements) in unfinished)
        {
            if (statements.Count > 0 && !sequence.Unreadable.Contains(snippet)) problems.Report(AuthoringRules.NoStage, snippet, snippet.Name);
        }

        if (own.FirstOrDefault(statement => statement.IsFrom) is { } from)
        {
            if (stages.Count > 0) problems.Report(AuthoringRules.MixedForms, from.Attribute.Site, argument: null, type.Name);
            return Checked(ReadFlat(type, own), problems);
        }

        if (stages.Count == 0 && sequence.Unreadable.Count == 0)
        {
            // Arguments alone are a file that BuildKit reads; nothing at all is none.
            if (own.Count > 0) problems.ReportAndGoOn(AuthoringRules.NoStage, site, argument: null, type.Name);
            else problems.Report(AuthoringRules.NoStage, site, argument: null, type.Name);
        }

        CheckOneFile(type, stages, problems);
        var outline = new StageOutline(own, stages.ConvertAll(item => ReadStage(item.Type, item.Statements, type, problems)))
        {
            Unfinished = unfinished.ConvertAll(item => item.Type.Name),
        };
        return Checked(outline, problems);
    }

    private static List<(INamedTypeSymbol Type, List<ReadStatement> Statements)> ReadNested(
        INamedTypeSymbol type, AttributeSequence sequence, ReadingProblems problems)
    {
        var nested = new List<(INamedTypeSymbol Type, List<ReadStatement> Statements)>();
        foreach (var member in type.GetTypeMembers())
        {
            if (AttributeReader.DockerfileAttributeOf(member) is not null) continue;
            var attributes = sequence.Read(member);
            if (attributes.Count > 0) nested.Add((member, ReadStatement.Gather(attributes, problems)));
        }

        return nested;
    }

    private static StageOutline ReadFlat(INamedTypeSymbol type, List<ReadStatement> own)
    {
        var first = own.FindIndex(statement => statement.IsFrom);
        var stages = new List<OutlinedStage>();
        foreach (var statement in own.Skip(first))
        {
            if (statement.IsFrom) stages.Add(OutlinedStage.Start(statement, nested: null, type));
            else stages[stages.Count - 1].Statements.Add(statement);
            if (statement.Attribute.Site.UsedBy is not null) stages[stages.Count - 1].Types.Add(statement.Attribute.Owner);
        }

        return new StageOutline(own.GetRange(0, first), stages);
    }

    private static OutlinedStage ReadStage(
        INamedTypeSymbol nested, List<ReadStatement> statements, INamedTypeSymbol outer, ReadingProblems problems)
    {
        var stage = OutlinedStage.Start(statements.Find(statement => statement.IsFrom), nested, outer);
        stage.Types.Add(nested);
        var started = false;
        foreach (var statement in statements)
        {
            stage.Types.Add(statement.Attribute.Owner);
            if (ReferenceEquals(statement, stage.From))
            {
                started = true;
            }
            else if (!started)
            {
                problems.Report(AuthoringRules.InstructionBeforeFrom, statement.Attribute.Site, argument: null, $"[{statement.Attribute.Site.Name}]");
            }
            else if (statement.IsFrom)
            {
                problems.Report(
                    AuthoringRules.InvalidArguments,
                    statement.Attribute.Site,
                    argument: null,
                    statement.Attribute.Site.Name,
                    $"'{nested.Name}' has a [From] already, and a nested class is one stage; give this one a class of its own");
            }
            else
            {
                stage.Statements.Add(statement);
            }
        }

        return stage;
    }

    private static StageOutline Checked(StageOutline outline, ReadingProblems problems)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stage in outline.Stages)
        {
            if (stage.Name is null || names.Add(stage.Name)) continue;
            problems.ReportAndGoOn(AuthoringRules.DuplicateStageName, stage.From.Attribute.Site, nameof(FromAttribute.As), stage.Name);
        }

        return outline;
    }

    private static void CheckOneFile(
        INamedTypeSymbol type, List<(INamedTypeSymbol Type, List<ReadStatement> Statements)> stages, ReadingProblems problems)
    {
        var files = stages.ConvertAll(stage => stage.Type.DeclaringSyntaxReferences[0].SyntaxTree);
        var elsewhere = files.FindIndex(file => file != files[0]);
        if (elsewhere >= 0) problems.Report(AuthoringRules.SeveralFiles, stages[elsewhere].Type, type.Name);
    }
}
