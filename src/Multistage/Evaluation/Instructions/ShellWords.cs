namespace Multistage;

/// <summary>What is executed for a command: the words of the exec form, or the shell and its one argument.</summary>
internal static class ShellWords
{
    /// <summary>The words.</summary>
    /// <param name="command">The command.</param>
    /// <param name="image">The image, which says the shell.</param>
    public static Known<EquatableArray<string>> Of(Command command, ImageState image)
    {
        if (command is ExecForm exec) return exec.Arguments;
        var text = ((ShellForm)command).Text;
        return image.Shell.Reason is { } reason
            ? new Known<EquatableArray<string>>(EquatableArray.Of(text), reason)
            : ShellOf(image).Add(text);
    }

    /// <summary>The words as the history lists them.</summary>
    /// <param name="command">The command.</param>
    /// <param name="withBytes">The same with bytes that are not UTF-8, which the words of the exec form have lost as JSON was read.</param>
    /// <param name="image">The image, which says the shell.</param>
    public static string Quoted(Command command, Command withBytes, ImageState image) =>
        GoText.QuotedList(Of(withBytes is ShellForm ? withBytes : command, image).Value);

    private static EquatableArray<string> ShellOf(ImageState image)
    {
        if (!image.Shell.Value.IsEmpty) return image.Shell.Value;
        return image.Os.Value == "windows" ? EquatableArray.Of("cmd", "/S", "/C") : EquatableArray.Of("/bin/sh", "-c");
    }
}
