namespace Multistage;

/// <summary>DF1012: a stage has several <c>CMD</c>s, of which only the last one counts; the same for two other instructions.</summary>
internal sealed class MultipleInstructionsDisallowed() : InstructionCheck(
    "DF1012", "MultipleInstructionsDisallowed", "Multiple {0} instructions should not be used in the same stage because only the last one will be used")
{
    /// <summary>What is reported is the instruction that does not count.</summary>
    public override void Check(Instruction instruction, Place place, CheckRun run)
    {
        if (instruction is not (Cmd or Entrypoint or Healthcheck)) return;
        if (run.Remember(instruction.Keyword, place) is { } earlier) run.Report(this, place, earlier, [run.KeywordOf(place)]);
    }
}
