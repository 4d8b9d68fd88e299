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
        if (RoundTrip.Render(dockerfile) is not null) return;

        var before = report.Count;
        var escape = dockerfile.Directives.EscapeCharacter;
        foreach (var (position, instruction) in Instructions(dockerfile))
        {
            cancellation.ThrowIfCancellationRequested();
            Check(instruction, position, escape, report);
        }

        // Every instruction is fine alone: it is the file as a whole, such as its directives.
        if (report.Count == before) CheckWhole(dockerfile, site, report);
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
        var alone = instruction is From from
            ? new Stage(from)
            : new Stage(new From("scratch")) { Instructions = EquatableArray.Of(instruction) };
        var dockerfile = new Dockerfile
        {
            Directives = new Directives { Escape = escape == '`' ? escape : null },
            Stages = EquatableArray.Of(alone),
        };
        Check(dockerfile, (rule, argument, message) => report.Report(rule, position, argument, message));
    }

    private static void CheckWhole(Dockerfile dockerfile, AttributeSite site, ClassReport report) =>
        Check(dockerfile, (rule, argument, message) => report.Report(rule, site, argument, EquatableArray.Of(message)));

    private static void Check(Dockerfile dockerfile, Action<Rule, string?, string> report)
    {
        try
        {
            var read = DockerfileParser.Parse(DockerfileRenderer.Render(dockerfile));
            if (read.Error is { } error)
            {
                report(AuthoringRules.RefusedByBuildKit, error.Argument, error.Message);
            }
            else if (!RoundTrip.AreEqual(dockerfile, read.GetDockerfile()))
            {
                report(AuthoringRules.CannotBeWritten, null, "BuildKit would read it as something else");
            }
        }
        catch (DockerfileRenderException exception)
        {
            report(AuthoringRules.CannotBeWritten, exception.Argument, exception.Message);
        }
    }
}
