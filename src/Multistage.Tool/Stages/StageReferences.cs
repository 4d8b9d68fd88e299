using System.Globalization;

namespace Multistage.Tool.Stages;

/// <summary>Changes by which name or number the instructions of a file refer to its stages.</summary>
/// <param name="rename">The new name of a stage by its old one in lower case; names that are not in it stay.</param>
/// <param name="renumber">The new number or the name of a stage by its old number; numbers that are not in it stay.</param>
internal sealed class StageReferences(IReadOnlyDictionary<string, string> rename, IReadOnlyDictionary<int, string> renumber)
{
    /// <summary>The instruction with its references changed.</summary>
    public Instruction Change(Instruction instruction) => instruction switch
    {
        Copy { From: { } source } copy => copy with { From = Number(source) ?? Name(source) },
        Run { Mounts.IsEmpty: false } run => run with { Mounts = run.Mounts.Select(Change).ToEquatableArray() },

        // FROM finds a stage only in the case it was named in, which is lower case in the model.
        From @base => rename.TryGetValue(@base.Image, out var name) ? @base with { Image = name } : @base,
        _ => instruction,
    };

    /// <summary>The instruction that is kept for a later build, with the references of its text changed.</summary>
    public OnBuild ChangeTrigger(OnBuild onBuild)
    {
        if (DockerfileParser.ParseInstruction(onBuild.Expression, '\\', out _) is not { } trigger) return onBuild;
        var changed = Change(trigger);

        // A text without such references stays as it was written.
        return changed == trigger ? onBuild : OnBuild.Of(changed) with { Comments = onBuild.Comments };
    }

    private Mount Change(Mount mount) => mount.From is null ? mount : mount with
    {
        Options = mount.Options.Select(option => IsFrom(option) ? option with { Value = Name(option.Value!) } : option).ToEquatableArray(),
    };

    private static bool IsFrom(MountOption option) =>
        option.Value is not null && option.Key.Equals("from", StringComparison.OrdinalIgnoreCase);

    private string Name(string name) => rename.GetValueOrDefault(name.ToLowerInvariant(), name);

    private string? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && renumber.TryGetValue(number, out var changed)
            ? changed
            : null;
}
