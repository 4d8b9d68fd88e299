using Multistage.Tool.Inspecting;

namespace Multistage.Conformance;

/// <summary>
/// Holds the expansion of words, and the variables that an instruction sees, against the environment, the labels and the
/// working directory of the images that BuildKit makes of the cases.
/// </summary>
public class ExpansionTests
{
    /// <summary>Its variable is named <c>A=1</c>, which the image's list of <c>name=value</c> cannot tell from <c>A</c>.</summary>
    private const string Ambiguous = "env-label/env-key-expands-to-text-with-equals";

    public static TheoryData<string> Topics => [.. Case.Topics];

    [Theory]
    [MemberData(nameof(Topics))]
    public void Variables_and_words_become_what_BuildKit_makes_of_them(string topic)
    {
        var differences = Case.Of(topic).Where(one => one.IsAccepted).SelectMany(Differences);
        Assert.Equal(string.Empty, string.Join("\n", differences));
    }

    [Fact]
    public void More_than_a_thousand_values_are_compared() =>
        Assert.True(Case.Topics.SelectMany(Case.Of).Where(one => one.IsAccepted).SelectMany(Values).Count() > 1_000);

    private static IEnumerable<string> Differences(Case one) =>
        from value in Values(one)
        where value.Ours != value.Theirs
        select $"{one.Name}: {value.Name} is '{value.Theirs}', and not '{value.Ours}'";

    private static IEnumerable<(string Name, string? Ours, string Theirs)> Values(Case one)
    {
        var dockerfile = DockerfileParser.Parse(one.Dockerfile).GetDockerfile();
        if (one.Verdict["configs"] is not { } verdicts || one.Name == Ambiguous) yield break;
        var request = BuildRequest.Of(dockerfile, Inspection.DefaultSettings);
        foreach (var stage in Conversion.Of(dockerfile, request).Stages)
        {
            if (verdicts[stage.Index]!["config"] is not { } config) continue;
            var directory = (string?)config["WorkingDir"] ?? "/";
            yield return ("the working directory", stage.Image.WorkingDir.Text, directory);

            var arguments = Ancestors(stage).SelectMany(ancestor => ancestor.Stage.Instructions).OfType<Arg>()
                .SelectMany(arg => arg.Declarations).Select(declaration => declaration.Name).ToHashSet();
            foreach (var pair in config["Env"]?.AsArray() ?? [])
            {
                var (name, value) = Cut((string)pair!);

                // An argument hides a variable of its name from the instructions, but not from the image. The other way round
                // it may be set by a trigger.
                if (arguments.Contains(name)) continue;
                yield return (name, stage.Variables.TryGet(name, out var variable) ? variable.Value : null, value);
            }
        }
    }

    private static IEnumerable<StageState> Ancestors(StageState? stage)
    {
        for (; stage is not null; stage = stage.Base) yield return stage;
    }

    private static (string Name, string Value) Cut(string pair)
    {
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        return (pair[..equals], pair[(equals + 1)..]);
    }
}
