using System.Globalization;

namespace Multistage.Tool.Stages;

/// <summary>Takes one stage out of a file, with all that is built for it.</summary>
internal static class StageSelection
{
    private static readonly Dictionary<string, string> NoNames = [];

    /// <summary>The index of the stage that <c>docker build --target</c> means; null where there is none.</summary>
    /// <param name="dockerfile">The file.</param>
    /// <param name="target">A name, whose case does not count and of which the last wins, or a number.</param>
    public static int? Find(Dockerfile dockerfile, string target)
    {
        for (var index = dockerfile.Stages.Count - 1; index >= 0; index--)
        {
            if (StageNames.AreEqual(dockerfile.Stages[index].Name, target)) return index;
        }

        return int.TryParse(target, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < dockerfile.Stages.Count ? number : null;
    }

    /// <summary>What is said where there is no such stage.</summary>
    public static string NotFound(Dockerfile dockerfile, string target)
    {
        var last = dockerfile.Stages.Count - 1;
        var names = dockerfile.Stages.Select(stage => stage.Name).OfType<string>().Distinct(StringComparer.Ordinal).Select(name => $"'{name}'").ToList();
        return (last, names) switch
        {
            (< 0, _) => $"There is no stage '{target}', since the file has none.",
            (_, []) => $"There is no stage '{target}'. No stage has a name; the numbers are 0 to {last}.",
            _ => $"There is no stage '{target}', only {string.Join(", ", names)} and the numbers 0 to {last}.",
        };
    }

    /// <summary>The file with no other stages than one and those it needs. References by number are those of the new file.</summary>
    /// <param name="dockerfile">The file.</param>
    /// <param name="target">The index of the stage.</param>
    public static Dockerfile Take(Dockerfile dockerfile, int target)
    {
        var definitions = new DockerfileDefinition(dockerfile).Stages;

        // A stage that copies from itself, which BuildKit refuses, needs itself.
        var kept = definitions[target].NeedsTransitively.Append(definitions[target]).Distinct().OrderBy(stage => stage.Index).ToList();
        var continued = kept.Select(stage => stage.BaseStage).OfType<StageDefinition>().ToHashSet();
        var references = new StageReferences(NoNames, Numbers(dockerfile, kept));
        return dockerfile with
        {
            Stages = kept.Select(stage => dockerfile.Stages[stage.Index] with
            {
                Instructions = stage.Instructions.Select(instruction => Change(instruction, references, continued.Contains(stage))).ToEquatableArray(),
            }).ToEquatableArray(),
        };
    }

    /// <summary>What a stage keeps for builds of other files counts the stages of those; what it keeps for a stage of this one, ours.</summary>
    private static Instruction Change(Instruction instruction, StageReferences references, bool isContinued) => instruction is OnBuild onBuild
        ? isContinued ? references.ChangeTrigger(onBuild) : onBuild
        : references.Change(instruction);

    /// <summary>
    /// The new numbers. BuildKit also numbers each image that a <c>--from</c> names, after the stages; a reference to such a number
    /// becomes the image's name.
    /// </summary>
    private static Dictionary<int, string> Numbers(Dockerfile dockerfile, List<StageDefinition> kept)
    {
        var numbers = new Dictionary<int, string>();
        for (var index = 0; index < kept.Count; index++) numbers.Add(kept[index].Index, index.ToString(CultureInfo.InvariantCulture));

        var stages = Conversion.StagesOf(dockerfile);
        var number = dockerfile.Stages.Count;
        var sources = stages.SelectMany(stage => stage.Sources).SelectMany(list => list ?? []).Concat(stages.SelectMany(stage => stage.TriggerSources));
        foreach (var image in sources.Where(source => source.IsImage)) numbers.Add(number++, image.Name.Length == 0 ? "scratch" : image.Name);
        return numbers;
    }
}
