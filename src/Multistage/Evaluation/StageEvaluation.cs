using System.Globalization;

namespace Multistage;

/// <summary>What a build of a stage gives: an image, or what BuildKit refuses.</summary>
public sealed class StageEvaluation
{
    private readonly Dockerfile _dockerfile;
    private readonly int _stage;
    private readonly Lazy<ContainerImage> _image;

    internal StageEvaluation(Dockerfile dockerfile, int stage, EquatableArray<Finding> refusals, Func<ContainerImage> image)
    {
        _dockerfile = dockerfile;
        _stage = stage;
        _image = new(image);
        Refusals = refusals;
    }

    /// <summary>What BuildKit refuses, with its place and in the order of the file; empty where it builds.</summary>
    public EquatableArray<Finding> Refusals { get; }

    /// <summary>Whether BuildKit refuses to build the stage.</summary>
    public bool IsRefused => !Refusals.IsEmpty;

    /// <summary>The image.</summary>
    /// <exception cref="BuildRefusedException">BuildKit refuses to build it.</exception>
    public ContainerImage Image => IsRefused ? throw new BuildRefusedException(Message, Refusals) : _image.Value;

    /// <summary>The config of the image.</summary>
    /// <exception cref="BuildRefusedException">BuildKit refuses to build it.</exception>
    public ImageConfig Config => Image.Config;

    private string Message
    {
        get
        {
            var lines = Refusals.Select(finding => $"{Place(finding.Position)}{finding.Message} ({finding.Rule.Id})");
            return $"BuildKit refuses to build {Name(_stage)}:\n{string.Join("\n", lines)}";
        }
    }

    private string Place(InstructionPosition? position)
    {
        if (position is not { } at) return string.Empty;
        if (at.Stage == InstructionPosition.Global) return "ARG before the first FROM: ";
        if (at.Index == InstructionPosition.FromInstruction) return $"FROM of {Name(at.Stage)}: ";
        var keyword = _dockerfile.Stages[at.Stage].Instructions[at.Index].Keyword;
        return string.Format(CultureInfo.InvariantCulture, "{0}, instruction {1} of {2}: ", keyword, at.Index + 1, Name(at.Stage));
    }

    private string Name(int stage) =>
        _dockerfile.Stages[stage].Name is { } name ? $"stage '{name}'" : string.Format(CultureInfo.InvariantCulture, "stage {0}", stage);
}
