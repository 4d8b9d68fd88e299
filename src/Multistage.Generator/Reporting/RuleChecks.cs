using Multistage.Generator.Reading;

namespace Multistage.Generator.Reporting;

/// <summary>Reports what the rules about the model find, on the attributes that the model was made of.</summary>
internal static class RuleChecks
{
    /// <summary>Reports what is wrong with a model, if anything is.</summary>
    public static void Run(Dockerfile dockerfile, AttributeSite site, ClassReport report)
    {
        foreach (var finding in RefusalRules.Check(dockerfile))
        {
            // That there is no stage was said when the class was read.
            if (finding.Rule == RefusalRules.NoStage.Rule) continue;
            if (finding.Position is not { } position) report.Report(finding.Rule, site, finding.Argument, finding.MessageArguments);
            else if (!ReportMount(dockerfile, finding, position, report)) report.Report(finding.Rule, position, finding.Argument, finding.MessageArguments);
        }
    }

    /// <summary>A rule says that a mount is wrong; the one is that which alone gives the same finding.</summary>
    private static bool ReportMount(Dockerfile dockerfile, Finding finding, InstructionPosition position, ClassReport report)
    {
        if (finding.Argument != nameof(Multistage.Run.Mounts) || position.Index < 0) return false;
        var stage = dockerfile.Stages[position.Stage];
        if (stage.Instructions[position.Index] is not Run { Mounts: { Count: > 1 } mounts } run) return false;
        for (var index = 0; index < mounts.Count; index++)
        {
            var alone = run with { Mounts = EquatableArray.Of(mounts[index]) };
            var changed = stage with { Instructions = stage.Instructions.SetItem(position.Index, alone) };
            if (!RefusalRules.Check(dockerfile with { Stages = dockerfile.Stages.SetItem(position.Stage, changed) }).Contains(finding)) continue;
            report.Report(finding.Rule, position, index, mounts[index], finding.MessageArguments);
            return true;
        }

        return false;
    }
}
