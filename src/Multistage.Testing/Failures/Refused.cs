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
        foreach (var finding in findings)
        {
            var problem = $"{finding.Message} ({finding.Rule.Id})";
            if (finding.Position is { } position) failure.At(InstructionPlace.Of(image, position), problem);
            else failure.With($"  {InstructionPlace.Describe(image)}: {problem}");
        }

        failure.ThrowIfAny($"BuildKit refuses {InstructionPlace.Describe(image)}.", "see the page of each rule in the documentation, docs/rules.");
    }
}
