namespace Multistage;

/// <summary>
/// Finds what <c>--from</c> and mounts name, in BuildKit's order, since each image that is met gets a number as the stages
/// have one: after <c>COPY --from=busybox</c> in a file of one stage, <c>COPY --from=1</c> copies from busybox.
/// </summary>
internal sealed class SourceResolver
{
    private readonly Dictionary<string, StageState> _byName = new(StringComparer.Ordinal);

    /// <summary>What the numbers mean: a stage, or an image.</summary>
    private readonly List<(StageState? Stage, string? ImageName)> _numbered = [];

    public SourceResolver(IReadOnlyList<StageState> stages)
    {
        foreach (var stage in stages)
        {
            _numbered.Add((stage, null));
            if (stage.Stage.Name is { Length: > 0 } name) _byName[name.ToLowerInvariant()] = stage;
        }
    }

    /// <summary>The sources of an instruction; null where it can have none.</summary>
    public Source[]? Resolve(Instruction instruction) => instruction switch
    {
        Copy { From: { Length: > 0 } from } => [OfCopy(from)],
        Run { Mounts: { IsEmpty: false } mounts } => mounts.Select(mount => Named(nameof(Run.Mounts), mount.From ?? string.Empty)).ToArray(),
        _ => null,
    };

    private Source OfCopy(string from)
    {
        const string argument = nameof(Copy.From);
        var expanded = WordExpansion.Expand(from, '\\', _ => null);
        if (expanded.Error is not null || expanded.Value != from) return new(argument, from) { HasVariables = true };
        if (!GoNumber.TryInteger(from, out var index)) return Named(argument, from);
        if (index < 0 || index >= _numbered.Count) return new(argument, from) { IsUnknownIndex = true };
        var (stage, image) = _numbered[(int)index];
        return new(argument, from) { Stage = stage, ImageName = image };
    }

    private Source Named(string argument, string name)
    {
        var searched = name.Length == 0 ? "scratch" : name.ToLowerInvariant();
        if (_byName.TryGetValue(searched, out var stage)) return new(argument, name) { Stage = stage };
        var image = name.Length == 0 ? null : name;
        _numbered.Add((null, image));
        return new(argument, name) { IsImage = true, ImageName = image };
    }
}
