namespace Multistage;

/// <content>How <c>COPY</c> is written.</content>
public sealed partial record Copy
{
    internal override void Render(InstructionWriter writer)
    {
        writer.Flag("--from", From, nameof(From));
        writer.Flag("--chown", Chown, nameof(Chown));
        writer.Flag("--chmod", Chmod, nameof(Chmod));
        writer.Switch("--link", Link);
        writer.Switch("--parents", Parents);
        foreach (var pattern in Exclude) writer.ListedFlag("--exclude", pattern, nameof(Exclude));
        PathList.Write(writer, Sources, Heredocs, Destination);
    }
}
