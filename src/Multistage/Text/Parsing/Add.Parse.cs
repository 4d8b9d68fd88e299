namespace Multistage;

/// <content>Reads <c>ADD</c>.</content>
public sealed partial record Add
{
    internal static Instruction? Parse(InstructionSource source)
    {
        if (PathArguments.Read(source) is not { } paths) return null;
        var flags = source.Flags;
        var add = new Add(paths.Sources, paths.Destination)
        {
            Heredocs = paths.Heredocs,
            Chown = flags.Text("chown", nameof(Chown)),
            Chmod = flags.Text("chmod", nameof(Chmod)),
            Link = flags.Switch("link", nameof(Link)) ?? false,
            KeepGitDir = flags.Switch("keep-git-dir", nameof(KeepGitDir)),
            Checksum = flags.Text("checksum", nameof(Checksum)),
            Unpack = flags.Switch("unpack", nameof(Unpack)),
            Exclude = flags.Texts("exclude", nameof(Exclude)),
        };
        return flags.Finish() ? add : null;
    }
}
