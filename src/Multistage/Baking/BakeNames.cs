namespace Multistage;

/// <summary>What targets and groups are called.</summary>
internal static class BakeNames
{
    /// <summary>What bake builds when nothing is named.</summary>
    public const string Default = "default";

    private static readonly string[] Endings = ["-image", "-dockerfile"];

    /// <summary><c>web</c> for <c>WebImage</c>: the class's words, without what all such classes end in.</summary>
    public static string OfClass(string className)
    {
        var name = StageClassName.ToStage(className);
        foreach (var ending in Endings)
        {
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal)) return name.Substring(0, name.Length - ending.Length);
        }

        return name;
    }

    /// <summary><c>web-test</c> for the stage <c>test</c>.</summary>
    public static string OfStage(string file, StageDefinition stage) => $"{file}-{stage.Name ?? "stage-" + TargetOf(stage)}";

    /// <summary>What <c>--target</c> calls a stage: its name or its number.</summary>
    public static string TargetOf(StageDefinition stage) => stage.Name ?? FormattableString.Invariant($"{stage.Index}");

    /// <summary><c>shop-images</c> for the project <c>Shop.Images</c>.</summary>
    public static string OfProject(string project)
    {
        var words = project.Split('.').Select(StageClassName.ToStage);
        return new(string.Join("-", words).Select(character => IsCharacter(character) ? character : '-').ToArray());
    }

    /// <summary>Whether bake takes a text for the name of a target or group.</summary>
    public static bool IsName(string text) => text.Length > 0 && text.All(IsCharacter);

    private static bool IsCharacter(char character) =>
        character is '_' or '-' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
