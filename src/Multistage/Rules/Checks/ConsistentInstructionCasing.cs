namespace Multistage;

/// <summary>DF1004: a keyword is not written in the case of most of them.</summary>
internal sealed class ConsistentInstructionCasing() : FileCheck(
    "DF1004", "ConsistentInstructionCasing", "Command '{0}' should match the case of the command majority ({1})")
{
    /// <inheritdoc/>
    public override bool HearsComments => false;

    /// <inheritdoc/>
    public override void Check(CheckRun run)
    {
        // What stands before the first FROM does not count.
        var instructions = run.Syntax.Instructions.Where(instruction => instruction.Position.Stage != InstructionPosition.Global).ToList();
        var lower = instructions.Count(instruction => IsLower(instruction.Keyword));
        var upper = instructions.Count(instruction => IsUpper(instruction.Keyword) && !IsLower(instruction.Keyword));
        foreach (var instruction in instructions)
        {
            var keyword = instruction.Keyword;
            if (lower > upper ? IsLower(keyword) : IsUpper(keyword)) continue;
            run.Report(this, instruction.Position, keyword, lower > upper ? "lowercase" : "uppercase");
        }
    }

    private static bool IsLower(string keyword) => keyword.All(character => LetterCase.Lower(character) == character);

    private static bool IsUpper(string keyword) => keyword.All(character => LetterCase.Upper(character) == character);
}
