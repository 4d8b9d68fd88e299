namespace Multistage;

/// <content>How <c>RUN</c> is written.</content>
public sealed partial record Run
{
    internal override void Render(InstructionWriter writer)
    {
        foreach (var mount in Mounts) writer.ListedFlag("--mount", mount.ToText(), nameof(Mounts));
        writer.Flag("--network", Network, nameof(Network));
        writer.Flag("--security", Security, nameof(Security));
        foreach (var device in Devices) writer.ListedFlag("--device", device, nameof(Devices));

        // A script below the line is far enough from a single mount.
        var isScript = Command is ShellForm { Heredocs.IsEmpty: false };
        if (Mounts.Count > (isScript ? 1 : 0)) writer.BreakFlags();

        if (Command is ShellForm shell)
        {
            CommandText.RefuseJson(shell, nameof(Command));
            writer.Shell(shell.Text, shell.Heredocs, nameof(Command));
        }
        else
        {
            CommandText.Write(writer, Command, nameof(Command));
        }
    }
}
