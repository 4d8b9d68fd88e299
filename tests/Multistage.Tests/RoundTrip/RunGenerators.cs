using CsCheck;

namespace Multistage.Tests.RoundTrip;

/// <summary><c>RUN</c> with flags, in all its forms.</summary>
internal static class RunGenerators
{
    private static readonly Gen<MountOption> Option = Gen.OneOf(
        Gen.OneOf("ro", "rw", "required", "READONLY").Select(key => new MountOption(key)),
        Gen.Select(Gen.OneOf("type", "target", "Id", "source", "mode"), TextGenerators.Ascii, (key, value) => new MountOption(key, value)),
        Gen.Const(new MountOption("from", "base")));

    private static readonly Gen<Mount> Mount = InstructionGenerators.Many(Option, 1, 4).Select(options => new Mount(options));

    private static readonly Gen<Mount> PlainMount = Gen.OneOf("cache", "bind", "tmpfs").Select(type => new Mount([new("type", type), new("target", "/a")]));

    private static readonly Gen<Command> Script = Gen.Select(
        HeredocGenerators.Scripts, Gen.OneOf("cat ", "sh -c 'a' ", string.Empty), Command (heredocs, before) =>
            new ShellForm(before + string.Join(' ', heredocs.Select(HeredocGenerators.Opening)) + " > /x") { Heredocs = heredocs });

    /// <summary>Any command with any mount, or a script: a quote in a mount could hide its heredocs.</summary>
    public static Gen<Instruction> Of(char escape) => Gen.OneOf(
        Of(Gen.OneOf(InstructionGenerators.Command(escape), Gen.Const<Command>(new ShellForm(string.Empty))), Mount),
        Of(Script, PlainMount));

    private static Gen<Instruction> Of(Gen<Command> commands, Gen<Mount> mounts) => Gen.Select(
        commands,
        InstructionGenerators.Many(mounts, 0, 3),
        Gen.OneOf(null, "none", "host", "default"),
        Gen.OneOf(null, "insecure", "sandbox"),
        InstructionGenerators.Many(Gen.OneOf("vendor.com/gpu=all", "a.org/x=1,required"), 0, 2),
        Instruction (command, all, network, security, devices) => new Run(command)
        {
            Mounts = all,
            Network = network,
            Security = security,
            Devices = devices,
        });
}
