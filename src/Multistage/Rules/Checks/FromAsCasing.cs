namespace Multistage;

/// <summary>DF1002: <c>FROM</c> and <c>AS</c> are not written in the same case.</summary>
internal sealed class FromAsCasing() : FileCheck("DF1002", "FromAsCasing", "'{0}' and '{1}' keywords' casing do not match")
{
    /// <inheritdoc/>
    public override void Check(CheckRun run)
    {
        foreach (var instruction in run.Syntax.Instructions)
        {
            if (instruction.Position is not { Stage: >= 0, Index: InstructionPosition.FromInstruction }) continue;
            var words = instruction.Words;
            if (words.Count >= 3 && !Match(instruction.Keyword, words[1])) run.Report(this, instruction.Position, words[1], instruction.Keyword);
        }
    }

    /// <summary>A <c>From</c> in neither case is the affair of another check.</summary>
    private static bool Match(string from, string keyword)
    {
        if (from == from.ToLowerInvariant()) return keyword == keyword.ToLowerInvariant();
        return from != from.ToUpperInvariant() || keyword == keyword.ToUpperInvariant();
    }
}
