namespace Multistage.Generator.Reading;

/// <summary>An attribute that stands for an instruction, and the decorators directly before it.</summary>
internal sealed record ReadStatement(ReadAttribute Attribute, IReadOnlyList<ReadAttribute> Decorators)
{
    /// <summary>Whether it starts a stage.</summary>
    public bool IsFrom => Attribute.Instance is FromAttribute;

    /// <summary>Gathers decorators with what they decorate; reports one that decorates nothing.</summary>
    public static List<ReadStatement> Gather(List<ReadAttribute> attributes, ReadingProblems problems)
    {
        var statements = new List<ReadStatement>();
        var decorators = new List<ReadAttribute>();
        foreach (var attribute in attributes)
        {
            // What a snippet begins with is not "directly after" for what stands before the [Use], nor the other way round.
            if (decorators.Count > 0 && decorators[0].Site.UsedBy != attribute.Site.UsedBy) Reject(decorators, problems);
            switch (attribute.Instance)
            {
                case DecoratorAttribute:
                    decorators.Add(attribute);
                    break;
                case StatementAttribute:
                    statements.Add(new ReadStatement(attribute, decorators));
                    decorators = [];
                    break;
                case null when attribute.Site.Attribute.AttributeClass!.Name == nameof(UseAttribute):
                    Reject(decorators, problems);
                    break;
                default:
                    // Half-typed: the compiler speaks of it, and what it would have been is not known.
                    problems.Fail();
                    decorators.Clear();
                    break;
            }
        }

        Reject(decorators, problems);
        return statements;
    }

    private static void Reject(List<ReadAttribute> decorators, ReadingProblems problems)
    {
        foreach (var decorator in decorators)
        {
            problems.Report(
                AuthoringRules.NothingToDecorate,
                decorator.Site,
                argument: null,
                decorator.Site.Name,
                ((DecoratorAttribute)decorator.Instance!).Decorates);
        }

        decorators.Clear();
    }
}
