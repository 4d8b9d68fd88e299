namespace Multistage;

/// <content>Reads <c>COPY</c>.</content>
public sealed partial record Copy
{
    internal static Instruction? Parse(InstructionSource source)
    {
        if (PathArguments.Read(source) is not { } paths) return null;
        var flags = source.Flags;
        var copy = new Copy(paths.Sources, paths.Destination)
        {
            Heredocs = paths.Heredocs,
            From = flags.Text("from", nameof(From)),
            Chown = flags.Text("chown", nameof(Chown)),
            Chmod = flags.Text("chmod", nameof(Chmod)),
            Link = flags.Switch("link", nameof(Link)) ?? false,
            Parents = flags.Switch("parents", nameof(Parents)) ?? false,
            Exclude = flags.Texts("exclude", nameof(Exclude)),
        };
        return flags.Finish() ? copy : null;
    }
}
