namespace Multistage.Testing;

/// <summary>Fails a test with what BuildKit refuses.</summary>
internal static class Refused
{
    /// <summary>Fails it, unless there is nothing that BuildKit refuses.</summary>
    /// <param name="image">The file.</param>
    /// <param name="findings">What it refuses.</param>
    public static void Check(DockerfileDefinition image, IEnumerable<Finding> findings)
    {
        var failure = new Failure();
        var rules = new List<Rule>();
        foreach (var finding in findings)
        {
            var problem = $"{finding.Message} ({finding.Rule.Id})";
            if (finding.Position is { } position) failure.At(InstructionPlace.Of(image, position), problem);
            else failure.With($"  {InstructionPlace.Describe(image)}: {problem}");
            rules.Add(finding.Rule);
        }

        failure.ThrowIfAny($"BuildKit refuses {InstructionPlace.Describe(image)}.", "mend it as the message says; there is a page with an example:" + Pages(rules));
    }

    /// <summary>The pages of rules, a line each.</summary>
    public static string Pages(IEnumerable<Rule> rules) =>
        string.Concat(rules.Select(rule => rule.HelpLink).Distinct().Select(link => $"\n  {link}"));
}
