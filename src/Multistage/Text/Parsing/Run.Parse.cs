namespace Multistage;

/// <content>Reads <c>RUN</c>.</content>
public sealed partial record Run
{
    private static readonly string[] Networks = ["default", "none", "host"];
    private static readonly string[] SecurityModes = ["sandbox", "insecure"];

    internal static Instruction? Parse(InstructionSource source)
    {
        var command = source.ReadCommand(source.Arguments, mayHaveHeredocs: true);
        if (command is null) return null;
        var flags = source.Flags;
        var network = flags.Choice("network", nameof(Network), Networks);
        var security = flags.Choice("security", nameof(Security), SecurityModes);
        var mounts = flags.All("mount", nameof(Mounts));
        var devices = flags.All("device", nameof(Devices));
        if (!flags.Finish()) return null;
        if (ReadMounts(source, mounts) is not { } options || ReadDevices(source, devices) is not { } names) return null;
        return new Run(command) { Mounts = options, Network = network, Security = security, Devices = names };
    }

    private static EquatableArray<Mount>? ReadMounts(InstructionSource source, FlagWord[] words)
    {
        if (words.Length == 0) return default(EquatableArray<Mount>);
        var mounts = new Mount[words.Length];
        for (var index = 0; index < mounts.Length; index++)
        {
            if (Mount.Parse(source, words[index]) is not { } mount) return null;
            mounts[index] = mount;
        }

        return new EquatableArray<Mount>(mounts);
    }

    private static EquatableArray<string>? ReadDevices(InstructionSource source, FlagWord[] words)
    {
        if (words.Length == 0) return default(EquatableArray<string>);
        var devices = new string[words.Length];
        for (var index = 0; index < devices.Length; index++)
        {
            if (!Device.IsValid(source, words[index])) return null;
            devices[index] = words[index].Value!;
        }

        return new EquatableArray<string>(devices);
    }
}
