namespace Multistage.Conformance;

/// <summary>Whatever instruction BuildKit accepts, <c>[Instruction]</c> can carry it from C# to the Dockerfile.</summary>
public sealed class InstructionAttributeTests
{
    public static TheoryData<string> Topics => new(Case.Topics);

    [Theory]
    [MemberData(nameof(Topics))]
    public void An_instruction_in_the_words_of_the_Dockerfile_is_the_same_instruction(string topic) =>
        Assert.Equal([], Case.Of(topic).Where(one => one.IsAccepted).SelectMany(Differences));

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_base_image_is_the_same_in_its_attribute(string topic) =>
        Assert.Equal([], Case.Of(topic).Where(one => one.IsAccepted).SelectMany(DifferentBases));

    [SkippableFact]
    public void The_instructions_of_public_files_are_the_same()
    {
        Skip.If(Corpus.Folder is null, Corpus.WhySkipped);
        Assert.Equal([], Corpus.Cases().Where(one => one.IsAccepted).SelectMany(one => Differences(one).Concat(DifferentBases(one))));
    }

    private static IEnumerable<string> Differences(Case one)
    {
        var dockerfile = DockerfileParser.Parse(one.Dockerfile).GetDockerfile();
        var escape = dockerfile.Directives.EscapeCharacter;
        foreach (var instruction in dockerfile.GlobalArgs.Concat(dockerfile.Stages.SelectMany(stage => stage.Instructions)))
        {
            var reading = new Reading(escape);
            var lines = InstructionAttribute.LinesOf(instruction, escape);
            var read = new InstructionAttribute(lines).ToInstruction(reading);
            if (read is null) yield return $"{one.Name}: {instruction} is refused: {string.Join(' ', reading.Messages)}";
            else if (!SameInstructions.Are(instruction, read) || instruction.Comments != read.Comments) yield return $"{one.Name}: {instruction} became {read}";
        }
    }

    private static IEnumerable<string> DifferentBases(Case one)
    {
        var dockerfile = DockerfileParser.Parse(one.Dockerfile).GetDockerfile();
        foreach (var from in dockerfile.Stages.Select(stage => stage.From with { Comments = default }))
        {
            var attribute = new FromAttribute(from.Image) { Platform = from.Platform, As = from.As ?? string.Empty };
            var read = attribute.ToInstruction(new Reading(dockerfile.Directives.EscapeCharacter));
            if (!from.Equals(read)) yield return $"{one.Name}: {from} became {read?.ToString() ?? "nothing"}";
        }
    }

    private sealed class Reading(char escape) : AttributeContext
    {
        public List<string> Messages { get; } = [];

        public override char EscapeCharacter => escape;

        public override StageReference? FindStage(Type stage, string argument) => null;

        public override void Report(Rule rule, string? argument, params string[] messageArguments) =>
            Messages.Add(string.Join(' ', messageArguments));
    }
}
