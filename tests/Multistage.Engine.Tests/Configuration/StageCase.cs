namespace Multistage.Engine.Tests.Configuration;

/// <summary>A stage of a case that an engine can be told to build: the last one, or one that is found by its name.</summary>
/// <param name="Case">The Dockerfile.</param>
/// <param name="Index">The position of the stage in it, from 0.</param>
/// <param name="Target">What <c>--target</c> says; null for the last stage.</param>
internal sealed record StageCase(ConfigCase Case, int Index, string? Target)
{
    public static IEnumerable<StageCase> Of(ConfigCase @case)
    {
        foreach (var stage in @case.Definition.Stages)
        {
            var isLast = stage.Index == @case.Definition.Stages.Count - 1;
            if (isLast) yield return new(@case, stage.Index, null);
            else if (stage.Name is { } name && @case.Definition[name] == stage) yield return new(@case, stage.Index, name);
        }
    }

    public override string ToString() => $"{Case.Name}, stage {Index}";
}
