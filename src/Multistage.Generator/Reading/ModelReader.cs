using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Reading;

/// <summary>Turns an outline into the model: asks each attribute for its instruction and lets its decorators change it.</summary>
internal sealed class ModelReader(INamedTypeSymbol type, StageOutline outline, char escape, ReadingProblems problems)
{
    private readonly ReadingContext _context = new(type, outline.Stages, escape, problems);

    /// <summary>The global arguments and the stages; what is reported is left out.</summary>
    public Dockerfile Read()
    {
        var globalArgs = ReadGlobal();
        var stages = new List<Stage>();
        for (var index = 0; index < outline.Stages.Count; index++)
        {
            stages.Add(ReadStage(index));
        }

        return new Dockerfile { GlobalArgs = globalArgs.ToEquatableArray(), Stages = stages.ToEquatableArray() };
    }

    private List<Arg> ReadGlobal()
    {
        var globalArgs = new List<Arg>();
        _context.Stage = InstructionPosition.Global;
        foreach (var statement in outline.Global)
        {
            if (ReadInstruction(statement) is not { } instruction) continue;
            if (instruction is Arg arg)
            {
                Place(statement, InstructionPosition.Global, globalArgs.Count);
                globalArgs.Add(arg);
            }
            else if (outline.Stages.Count > 0)
            {
                var site = statement.Attribute.Site;
                problems.Report(AuthoringRules.InstructionBeforeFrom, site, argument: null, $"[{site.Name}]");
            }
            else
            {
                // It lacks its stage, which is reported.
                problems.Fail();
            }
        }

        return globalArgs;
    }

    private Stage ReadStage(int index)
    {
        var outlined = outline.Stages[index];
        _context.Stage = index;
        var start = ReadInstruction(outlined.From) as From;
        Place(outlined.From, index, InstructionPosition.FromInstruction);
        var instructions = new List<Instruction>();
        foreach (var statement in outlined.Statements)
        {
            var instruction = ReadInstruction(statement);
            if (instruction is From)
            {
                var site = statement.Attribute.Site;
                problems.Report(AuthoringRules.InvalidArguments, site, argument: null, site.Name, "a stage starts with [From]");
            }
            else if (instruction is not null)
            {
                Place(statement, index, instructions.Count);
                instructions.Add(instruction);
            }
        }

        // A stage that starts from nothing readable is an error, and still a stage.
        return new Stage((start ?? new From("scratch")) with { As = outlined.Name }) { Instructions = instructions.ToEquatableArray() };
    }

    private Instruction? ReadInstruction(ReadStatement statement)
    {
        _context.Site = statement.Attribute.Site;
        var instruction = ((StatementAttribute)statement.Attribute.Instance!).ToInstruction(_context);

        // The one nearest to the instruction is applied first.
        for (var index = statement.Decorators.Count - 1; index >= 0 && instruction is not null; index--)
        {
            var decorator = (DecoratorAttribute)statement.Decorators[index].Instance!;
            _context.Site = statement.Decorators[index].Site;
            if (decorator.CanDecorate(instruction))
            {
                instruction = decorator.Decorate(instruction, _context);
            }
            else
            {
                problems.Report(AuthoringRules.NothingToDecorate, _context.Site, argument: null, _context.Site.Name, decorator.Decorates);
            }
        }

        if (instruction is null) problems.Fail();
        return instruction;
    }

    private void Place(ReadStatement statement, int stage, int index) => problems.Sink?.Place(
        new InstructionPosition(stage, index),
        new InstructionOrigin(statement.Attribute.Site, statement.Decorators.Select(decorator => decorator.Site).ToList()));
}
