using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Reading;

/// <summary>What an attribute may ask while it turns into its instruction: it stands at one site, in one stage.</summary>
internal sealed class ReadingContext(
    INamedTypeSymbol type, IReadOnlyList<OutlinedStage> stages, char escape, ReadingProblems problems) : AttributeContext
{
    /// <summary>The attribute that asks.</summary>
    public AttributeSite Site { get; set; } = null!;

    /// <summary>The index of the stage it stands in; <see cref="InstructionPosition.Global"/> before the first.</summary>
    public int Stage { get; set; }

    /// <inheritdoc/>
    public override char EscapeCharacter => escape;

    /// <inheritdoc/>
    public override StageReference? FindStage(Type stage, string argument)
    {
        var symbol = ((TypeArgument)stage).Symbol;
        var found = Find(symbol);
        if (found < 0)
        {
            Report(AuthoringRules.UnknownStage, argument, symbol.Name, type.Name);
            return null;
        }

        if (found >= Stage)
        {
            Report(AuthoringRules.LaterStage, argument, symbol.Name);
            return null;
        }

        return new StageReference(found, stages[found].Name);
    }

    /// <inheritdoc/>
    public override void Report(Rule rule, string? argument, params string[] messageArguments) =>
        problems.Report(rule, Site, argument, messageArguments);

    /// <summary>The one stage that a class stands for; a snippet that several stages use stands for none.</summary>
    private int Find(INamedTypeSymbol symbol)
    {
        var found = -1;
        for (var index = 0; index < stages.Count; index++)
        {
            if (!stages[index].Types.Contains(symbol)) continue;
            if (found >= 0) return -1;
            found = index;
        }

        return found;
    }
}
