namespace Multistage;

/// <content>Reads <c>RUN</c>.</content>
public sealed partial record Run
{
    internal static Instruction? Parse(InstructionSource source)
    {
        var command = source.ReadCommand(source.Arguments, mayHaveHeredocs: true);
        if (command is null) return null;
        var flags = source.Flags;
        var network = flags.Choice("network", nameof(Network), "default", "none", "host");
        var security = flags.Choice("security", nameof(Security), "sandbox", "insecure");
        var mounts = flags.All("mount", nameof(Mounts));
        var devices = flags.All("device", nameof(Devices));
        if (!flags.Finish()) return null;
        if (ReadMounts(source, mounts) is not { } options) return null;
        return devices.All(device => Device.IsValid(source, device))
            ? new Run(command)
            {
                Mounts = options,
                Network = network,
                Security = security,
                Devices = devices.Count == 0 ? default : devices.Select(device => device.Value!).ToEquatableArray(),
            }
            : null;
    }

    private static EquatableArray<Mount>? ReadMounts(InstructionSource source, IReadOnlyList<FlagWord> words)
    {
        if (words.Count == 0) return default(EquatableArray<Mount>);
        var mounts = new Mount[words.Count];
        for (var index = 0; index < mounts.Length; index++)
        {
            if (Mount.Parse(source, words[index]) is not { } mount) return null;
            mounts[index] = mount;
        }

        return new EquatableArray<Mount>(mounts);
    }
}
