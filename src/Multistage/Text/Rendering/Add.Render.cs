namespace Multistage;

/// <content>How <c>ADD</c> is written.</content>
public sealed partial record Add
{
    internal override void Render(InstructionWriter writer)
    {
        writer.Flag("--chown", Chown, nameof(Chown));
        writer.Flag("--chmod", Chmod, nameof(Chmod));
        writer.Switch("--link", Link);
        writer.Switch("--keep-git-dir", KeepGitDir);
        writer.Flag("--checksum", Checksum, nameof(Checksum));
        writer.Switch("--unpack", Unpack);
        foreach (var pattern in Exclude) writer.ListedFlag("--exclude", pattern, nameof(Exclude));
        PathList.Write(writer, Sources, Heredocs, Destination);
    }
}
