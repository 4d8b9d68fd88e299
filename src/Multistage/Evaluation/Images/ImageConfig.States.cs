namespace Multistage;

/// <content>How a conversion begins with a config, and ends with one.</content>
public sealed partial record ImageConfig
{
    /// <summary>The config that a conversion made.</summary>
    internal static ImageConfig Of(ImageState state) => new()
    {
        Env = new(state.Env.Entries, state.Env.Rest),
        ExposedPorts = new(state.ExposedPorts.Entries.Select(entry => entry.Name), nameof(ExposedPorts), state.ExposedPorts.Rest),
        Volumes = new(state.Volumes.Entries.Select(entry => entry.Name), nameof(Volumes), state.Volumes.Rest),
        Labels = new(state.Labels.Entries, state.Labels.Rest),
        OnBuild = state.OnBuild.ToEquatableArray(),
        _cmd = state.Cmd,
        _entrypoint = state.Entrypoint,
        _workingDir = Unknown.Or(state.WorkingDir),
        _user = state.User,
        _stopSignal = state.StopSignal,
        _healthcheck = state.Healthcheck,
        _shell = state.Shell,
        _argsEscaped = state.ArgsEscaped,
    };

    /// <summary>A conversion that continues an image with this config.</summary>
    /// <param name="history">What made the image.</param>
    internal ImageState ToState(Known<EquatableArray<HistoryEntry>> history)
    {
        var state = new ImageState
        {
            Env = new() { Rest = Env.Entries.Rest },
            ExposedPorts = ToMap(ExposedPorts),
            Volumes = ToMap(Volumes),
            Labels = new() { Rest = Labels.Entries.Rest },
            Cmd = _cmd,
            Entrypoint = _entrypoint,
            Shell = _shell,
            WorkingDir = new(_workingDir.Value, Unknown.ConditionOf(_workingDir.Reason)),
            User = _user,
            StopSignal = _stopSignal,
            Healthcheck = _healthcheck,
            ArgsEscaped = _argsEscaped,
            History = history,
        };
        state.OnBuild.AddRange(OnBuild);
        foreach (var entry in Env.Entries.All) state.Env.Add(entry);
        foreach (var entry in Labels.Entries.All) state.Labels.Set(entry.Name, entry.Value);
        return state;
    }

    private static PartialMap ToMap(ImageNames names)
    {
        var map = new PartialMap { Rest = names.Rest };
        foreach (var name in names.Names) map.Set(name, string.Empty);
        return map;
    }
}
