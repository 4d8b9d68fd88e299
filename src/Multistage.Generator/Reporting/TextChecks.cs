using Multistage.Generator.Reading;

namespace Multistage.Generator.Reporting;

/// <summary>
/// Says which instruction it is that cannot be written or that BuildKit refuses. The generator only knows that the whole file
/// does not come back as it was meant; here each instruction is written and read alone.
/// </summary>
internal static class TextChecks
{
    /// <summary>Reports what is wrong with a model, if anything is.</summary>
    public static void Run(Dockerfile dockerfile, AttributeSite site, ClassReport report, CancellationToken cancellation)
    {
        if (RoundTrip.Write(dockerfile).Problem is not { } whole) return;

        var before = report.Count;
        var escape = dockerfile.Directives.EscapeCharacter;
        foreach (var (position, instruction) in Instructions(dockerfile))
        {
            cancellation.ThrowIfCancellationRequested();
            Check(instruction, position, escape, report);
        }

        // Every instruction is fine alone: it is the file as a whole, such as its directives.
        if (report.Count == before) report.Report(whole.Rule, site, whole.Argument, EquatableArray.Of(whole.Message));
    }

    private static IEnumerable<(InstructionPosition Position, Instruction Instruction)> Instructions(Dockerfile dockerfile)
    {
        for (var index = 0; index < dockerfile.GlobalArgs.Count; index++)
        {
            yield return (new InstructionPosition(InstructionPosition.Global, index), dockerfile.GlobalArgs[index]);
        }

        for (var stage = 0; stage < dockerfile.Stages.Count; stage++)
        {
            yield return (new InstructionPosition(stage, InstructionPosition.FromInstruction), dockerfile.Stages[stage].From);
            for (var index = 0; index < dockerfile.Stages[stage].Instructions.Count; index++)
            {
                yield return (new InstructionPosition(stage, index), dockerfile.Stages[stage].Instructions[index]);
            }
        }
    }

    private static void Check(Instruction instruction, InstructionPosition position, char escape, ClassReport report)
    {
        if (ProblemOf(instruction, escape) is not { } problem) return;
        if (problem.Argument == nameof(Multistage.Run.Mounts) && instruction is Run run && ReportMounts(run, position, escape, report)) return;
        report.Report(problem.Rule, position, problem.Argument, EquatableArray.Of(problem.Message));
    }

    /// <summary>Reports each mount that is wrong alone; false where it takes several to be wrong.</summary>
    private static bool ReportMounts(Run run, InstructionPosition position, char escape, ClassReport report)
    {
        var found = false;
        for (var index = 0; index < run.Mounts.Count; index++)
        {
            var mount = run.Mounts[index];
            if (ProblemOf(run with { Mounts = EquatableArray.Of(mount) }, escape) is not { } problem) continue;
            report.Report(problem.Rule, position, index, mount, EquatableArray.Of(problem.Message));
            found = true;
        }

        return found;
    }

    private static TextProblem? ProblemOf(Instruction instruction, char escape)
    {
        var stage = instruction is From from
            ? new Stage(from)
            : new Stage(new From("scratch")) { Instructions = EquatableArray.Of(instruction) };
        return RoundTrip.Write(new Dockerfile
        {
            Directives = new Directives { Escape = escape == '`' ? escape : null },
            Stages = EquatableArray.Of(stage),
        }).Problem;
    }
}
