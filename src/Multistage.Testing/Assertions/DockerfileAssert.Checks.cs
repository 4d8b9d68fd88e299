namespace Multistage.Testing;

/// <content>What BuildKit itself checks.</content>
public static partial class DockerfileAssert
{
    /// <summary>
    /// <c>docker build --check</c> has nothing to say of the file: BuildKit refuses none of it, and none of its checks finds
    /// anything. The directive <c># check=</c> and a comment <c># check=skip=NAME</c> above an instruction count as they do there.
    /// </summary>
    /// <param name="image">The file, in which every stage is checked.</param>
    /// <param name="settings">Build arguments and the configs of base images, without which a check that needs them says nothing; null for none.</param>
    /// <exception cref="DockerfileAssertionException">There is a finding; the message has the name of each check, the place and its page.</exception>
    /// <remarks>See <see href="https://docs.docker.com/reference/build-checks/"/>.</remarks>
    public static void PassesBuildChecks(DockerfileDefinition image, BuildSettings? settings = null)
    {
        var stages = Readable.Stages(image);
        var findings = CheckRules.Check(DockerfileParser.Parse(image.Text), settings);
        var failure = new Failure();
        foreach (var finding in findings)
        {
            failure.At(InstructionPlace.OfLines(image, finding.Line, finding.EndLine), $"{finding.Rule.Title}: {finding.Detail}", HiddenIn(image, finding));
        }

        failure.ThrowIfAny(
            $"docker build --check finds {(findings.Count == 1 ? "something" : $"{findings.Count} things")} in {InstructionPlace.Describe(image)}.",
            $"do as the pages below say, or write # check=skip={findings.FirstOrDefault()?.Rule.Title} above the instruction ([Comment(\"check=skip=...\")])."
            + Refused.Pages(findings.Select(finding => finding.Rule)));
        Refused.Check(image, stages.SelectMany(stage => stage.Evaluate(settings ?? new()).Refusals).Distinct());
    }

    /// <summary>What nobody may read of the instruction: one that is found for its secret is shown without it.</summary>
    private static List<HiddenText> HiddenIn(DockerfileDefinition image, CheckFinding finding)
    {
        var position = finding.Position;
        if (position.Index < 0) return [];
        var instruction = position.Stage == InstructionPosition.Global ? image.Dockerfile.GlobalArgs[position.Index] : image.Stages[position.Stage].Instructions[position.Index];
        return FoundSecret.In(instruction).SelectMany(secret => secret.Hidden).ToList();
    }
}
