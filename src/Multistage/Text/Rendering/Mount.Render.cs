namespace Multistage;

/// <content>How <c>--mount</c> is written.</content>
public sealed partial record Mount
{
    /// <summary>The options as a row of comma-separated values, before a flag's quotes.</summary>
    /// <exception cref="DockerfileRenderException">An option cannot be written.</exception>
    internal string ToText()
    {
        Refuse.Empty(Options.Count, "Mounts");
        var text = string.Join(",", Options.Select(Field));

        // One option without a name is a pair of quotes, since nothing at all is no option.
        return text.Length == 0 ? "\"\"" : text;
    }

    private static string Field(MountOption option)
    {
        if (option.Key.IndexOf('=') >= 0) throw Refuse.Because($"the name '{option.Key}' holds a '='", "Mounts");
        var field = option.Value is null ? option.Key : $"{option.Key}={option.Value}";
        return field.IndexOfAny([',', '"']) < 0 ? field : $"\"{field.Replace("\"", "\"\"")}\"";
    }
}
