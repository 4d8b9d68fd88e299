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
        var bases = Bases(dockerfile);
        var byName = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < dockerfile.Stages.Count; index++)
        {
            // The last of two stages with one name is the one that is found.
            if (dockerfile.Stages[index].Name is { Length: > 0 } name) byName[name] = index;
        }

        return dockerfile.Stages
            .Select((stage, index) =>
            {
                var needs = new SortedSet<int>(stage.Instructions.SelectMany(instruction => Sources(instruction, byName, dockerfile.Stages.Count)));
                if (bases[index] is { } @base) needs.Add(@base);
                return new StageReferences(bases[index], needs.ToEquatableArray());
            })
            .ToEquatableArray();
    }

    // FROM finds only what stands above it, and unlike --from it is particular about case: names are stored in lower case.
    private static int?[] Bases(Dockerfile dockerfile)
    {
        var bases = new int?[dockerfile.Stages.Count];
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < bases.Length; index++)
        {
            var stage = dockerfile.Stages[index];
            bases[index] = byName.TryGetValue(stage.From.Image, out var found) ? found : null;
            if (stage.Name is { Length: > 0 } name) byName[name.ToLowerInvariant()] = index;
        }

        return bases;
    }

    private static IEnumerable<int> Sources(Instruction instruction, Dictionary<string, int> byName, int count) => instruction switch
    {
        Copy { From: { } from } when Number(from) is { } number => number >= 0 && number < count ? [number] : [],
        Copy { From: { } from } when byName.TryGetValue(from, out var index) => [index],

        // A mount knows names alone: from=0 is an image of that name.
        Run run => run.Mounts
            .Where(mount => mount.From is not null)
            .Select(mount => byName.TryGetValue(mount.From!, out var index) ? index : -1)
            .Where(index => index >= 0),
        _ => [],
    };

    /// <summary>What Go's <c>strconv.Atoi</c> takes for a number: digits with or without a sign.</summary>
    internal static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
