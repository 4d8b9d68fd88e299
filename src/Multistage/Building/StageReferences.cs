using System.Globalization;

namespace Multistage;

/// <summary>Which other stages a stage refers to, by their indexes; found by the rules that BuildKit's conversion follows.</summary>
/// <param name="Base">The stage that <c>FROM</c> continues; null for an image.</param>
/// <param name="Needs">All stages that are referred to, each once, ascending.</param>
internal sealed record StageReferences(int? Base, EquatableArray<int> Needs)
{
    /// <summary>The references of each stage, in the order of the file.</summary>
    public static EquatableArray<StageReferences> Of(Dockerfile dockerfile)
    {
        var stages = dockerfile.Stages;
        var bases = Bases(dockerfile);

        // The last of two stages with one name is the one that is found.
        var byName = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < stages.Count; index++)
        {
            if (stages[index].Name is { Length: > 0 } name) byName[name] = index;
        }

        var references = new StageReferences[stages.Count];
        for (var index = 0; index < stages.Count; index++)
        {
            var needs = new SortedSet<int>(stages[index].Instructions.SelectMany(Sources));
            if (bases[index] is { } @base)
            {
                needs.Add(@base);
                needs.UnionWith(Triggers(stages[@base]).SelectMany(Sources));
            }

            references[index] = new(bases[index], needs.ToEquatableArray());
        }

        return new(references);

        IEnumerable<int> Sources(Instruction instruction) => instruction switch
        {
            Copy { From: { } from } when Number(from) is { } number => number >= 0 && number < stages.Count ? [number] : [],
            Copy { From: { } from } => Find(from),

            // A mount knows names alone: from=0 is an image of that name.
            Run run => run.Mounts.SelectMany(mount => mount.From is { } from ? Find(from) : []),
            _ => [],
        };

        int[] Find(string name) => byName.TryGetValue(name, out var index) ? [index] : [];
    }

    /// <summary>What Go's <c>strconv.Atoi</c> takes for a number: digits with or without a sign.</summary>
    public static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    // FROM finds only what stands above it, and unlike --from it is particular about case: stages have names in lower case.
    private static int?[] Bases(Dockerfile dockerfile)
    {
        var arguments = GlobalArguments.Of(dockerfile);
        var bases = new int?[dockerfile.Stages.Count];
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < bases.Length; index++)
        {
            var stage = dockerfile.Stages[index];
            if (arguments.Expand(stage.From.Image) is { } image && byName.TryGetValue(image, out var found)) bases[index] = found;
            if (stage.Name is { Length: > 0 } name) byName[name.ToLowerInvariant()] = index;
        }

        return bases;
    }

    /// <summary>What a stage's <c>ONBUILD</c> instructions execute in the stages that continue it.</summary>
    private static IEnumerable<Instruction> Triggers(Stage stage) => stage.Instructions
        .OfType<OnBuild>()
        .SelectMany(trigger => DockerfileParser.Parse($"FROM scratch\n{trigger.Expression}\n").Dockerfile?.Stages[0].Instructions ?? default);
}
