using System.Text;

namespace Multistage.Testing;

/// <summary>The text of a stage, a line for each thing that is known of it.</summary>
internal sealed class SnapshotText
{
    private const int Width = 14;

    private readonly StringBuilder _text = new();

    /// <summary>What a stage takes from elsewhere, in half a line.</summary>
    public static string Of(StageFlow flow)
    {
        var what = flow.Paths.IsEmpty ? "all files" : string.Join(", ", flow.Paths);
        var source = flow.Source.Kind == StageFlowSourceKind.Address ? string.Empty : $" of {(flow.Source.Kind == StageFlowSourceKind.BuildContext ? "the build context" : flow.Source)}";
        return $"{what}{source} -> {flow.Destination}{(flow.IsTrigger ? " (ONBUILD)" : string.Empty)}";
    }

    /// <summary>The first line.</summary>
    public void Title(string name, string remark) => _text.Append(name).Append(remark).Append('\n');

    /// <summary>A line; none where there is no value.</summary>
    public void Line(string name, string? value) => Lines(name, string.IsNullOrEmpty(value) ? [] : [value]);

    /// <summary>A line for each value, the name before the first.</summary>
    public void Lines(string name, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            _text.Append("  ").Append(name.PadRight(Width)).Append(value.Replace("\n", "\n".PadRight(Width + 3), StringComparison.Ordinal)).Append('\n');
            name = string.Empty;
        }
    }

    /// <summary>What the image says, as far as it is known.</summary>
    public void Config(ImageConfig config)
    {
        Lines("environment", KnownValues.Of(config.Env));
        Line("working dir", Known(config, nameof(ImageConfig.WorkingDir), each => each.WorkingDir));
        Line("user", Known(config, nameof(ImageConfig.User), each => each.User));
        Lines("ports", KnownValues.Of(config.ExposedPorts));
        Lines("volumes", KnownValues.Of(config.Volumes));
        Lines("labels", KnownValues.Of(config.Labels).Select(label => $"{label.Key}={label.Value}"));
        Line("entrypoint", Known(config, nameof(ImageConfig.Entrypoint), each => Words(each.Entrypoint)));
        Line("command", Known(config, nameof(ImageConfig.Cmd), each => Words(each.Cmd)));
        Line("health check", Known(config, nameof(ImageConfig.Healthcheck), each => each.Healthcheck is { } check ? Words(check.Test) : null));
        Line("stop signal", Known(config, nameof(ImageConfig.StopSignal), each => each.StopSignal));
        Line("shell", Known(config, nameof(ImageConfig.Shell), each => Words(each.Shell)));
        Lines("on build", config.OnBuild);
    }

    /// <summary>The lines.</summary>
    public override string ToString() => _text.ToString();

    private static string? Known(ImageConfig config, string property, Func<ImageConfig, string?> value) => config.IsKnown(property) ? value(config) : null;

    private static string Words(IEnumerable<string> words) => string.Join(' ', words.Select(Word));

    private static string Word(string word) => word.Length > 0 && word.IndexOfAny([' ', '\t', '\n', '"', '\'']) < 0
        ? word
        : $"\"{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
