using System.Globalization;

namespace Multistage.Tool.Importing;

/// <summary>The classes of the stages of a file, and which of them a name in the file means.</summary>
internal sealed class StageClasses
{
    /// <summary>What would hide a type that the attributes name.</summary>
    private static readonly IEnumerable<string> Hidden = typeof(DockerfileAttribute).Assembly.GetExportedTypes()
        .Where(type => type.Name.EndsWith("Attribute", StringComparison.Ordinal) || type.IsEnum)
        .Select(type => type.Name)
        .Append(nameof(Multistage));

    private readonly Dockerfile _dockerfile;
    private readonly string[] _names;

    /// <summary>Names the classes.</summary>
    /// <param name="dockerfile">The file.</param>
    /// <param name="outerClass">The name of the class around them.</param>
    /// <param name="areNested">Whether a stage is a nested class, or only a <c>[From]</c>.</param>
    public StageClasses(Dockerfile dockerfile, string outerClass, bool areNested)
    {
        _dockerfile = dockerfile;
        AreNested = areNested;
        Members = new Identifiers([outerClass, .. Hidden]);
        _names = areNested ? [.. dockerfile.Stages.Select((stage, index) => Members.Take(Wanted(stage, index)))] : [];
    }

    /// <summary>Whether a stage is a nested class.</summary>
    public bool AreNested { get; }

    /// <summary>The names of the outer class's members.</summary>
    public Identifiers Members { get; }

    /// <summary>The name of a stage's class.</summary>
    public string this[int stage] => _names[stage];

    /// <summary>The name that a stage has if its <c>[From]</c> says none; null where it then has none.</summary>
    public string? ImpliedName(int stage) => AreNested ? StageClassName.ToStage(_names[stage]) : null;

    /// <summary>The class of the earlier stage that a <c>FROM</c> in a stage means; null where it means an image.</summary>
    public StageType? Base(string image, int stage) => Type(LastBefore(image, stage));

    /// <summary>The class of the earlier stage that a <c>--from</c> in a stage means; null where it means none or cannot be a <c>typeof</c>.</summary>
    public StageType? Source(string from, int stage)
    {
        var named = LastBefore(from, stage);
        if (named >= 0) return Type(named);
        var isIndex = int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < stage;
        return isIndex && _dockerfile.Stages[index].Name is null ? Type(index) : null;
    }

    private string Wanted(Stage stage, int index)
    {
        if (stage.Name is { } name && StageClassName.Of(name) is { Length: > 0 } identifier) return identifier;
        return index == _dockerfile.Stages.Count - 1 ? "Final" : $"Stage{index.ToString(CultureInfo.InvariantCulture)}";
    }

    private int LastBefore(string name, int stage)
    {
        for (var index = stage - 1; index >= 0; index--)
        {
            if (_dockerfile.Stages[index].Name == name) return index;
        }

        return -1;
    }

    private StageType? Type(int stage) => AreNested && stage >= 0 ? new StageType(stage, _names[stage]) : null;
}
