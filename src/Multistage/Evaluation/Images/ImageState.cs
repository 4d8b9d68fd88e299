namespace Multistage;

/// <summary>An image while its stage is converted: what its base said, and what the instructions so far have made of it.</summary>
internal sealed class ImageState
{
    private HistoryNode? _history;
    private Unknown? _earlierHistory;

    public PartialMap Env { get; init; } = new();

    public PartialMap Labels { get; init; } = new();

    public PartialMap ExposedPorts { get; init; } = new();

    public PartialMap Volumes { get; init; } = new();

    public Known<EquatableArray<string>> Cmd { get; set; }

    public Known<EquatableArray<string>> Entrypoint { get; set; }

    public Known<EquatableArray<string>> Shell { get; set; }

    public Value WorkingDir { get; set; }

    public Known<string> User { get; set; } = string.Empty;

    public Known<string> StopSignal { get; set; } = string.Empty;

    public Known<ImageHealthcheck?> Healthcheck { get; set; }

    public Known<bool> ArgsEscaped { get; set; }

    public Known<string> Author { get; set; } = string.Empty;

    public Known<string> Os { get; set; }

    public Known<string> Architecture { get; set; }

    public Known<string> Variant { get; set; }

    /// <summary>The triggers that it leaves to what starts from it.</summary>
    public List<string> OnBuild { get; } = [];

    /// <summary>All that made it.</summary>
    public Known<EquatableArray<HistoryEntry>> History
    {
        get => _earlierHistory is null ? HistoryNode.AllOf(_history) : new Known<EquatableArray<HistoryEntry>>(default, _earlierHistory);
        init
        {
            _earlierHistory = value.Reason;
            foreach (var entry in value.Value) _history = HistoryNode.Add(_history, entry);
        }
    }

    /// <summary>Whether its history is known, so that it is worth to add to it.</summary>
    public bool HasHistory => _earlierHistory is null;

    /// <summary>An empty image.</summary>
    public static ImageState Scratch(Platform platform)
    {
        var state = new ImageState
        {
            WorkingDir = new("/", null),
            Os = platform.Os,
            Architecture = platform.Architecture,
            Variant = platform.Variant,
        };
        return state;
    }

    /// <summary>An image of which nothing is known.</summary>
    public static ImageState OfUnknown(string image) => OfUnknown(new Unknown(image));

    /// <summary>An image of which nothing is known.</summary>
    /// <param name="reason">Why.</param>
    public static ImageState OfUnknown(Unknown reason)
    {
        var text = new Known<string>(string.Empty, reason);
        var list = new Known<EquatableArray<string>>(default, reason);
        return new()
        {
            Env = new() { Rest = reason },
            Labels = new() { Rest = reason },
            ExposedPorts = new() { Rest = reason },
            Volumes = new() { Rest = reason },
            Cmd = list,
            Entrypoint = list,
            Shell = list,
            WorkingDir = new("/", new("the base image has a working directory of its own") { Image = reason.Image }),
            User = text,
            StopSignal = text,
            Healthcheck = new(null, reason),
            ArgsEscaped = new(false, reason),
            Author = text,
            Os = text,
            Architecture = text,
            Variant = text,
            History = new(default, reason),
        };
    }

    /// <summary>The same image, for a stage that continues it; its triggers are not passed on.</summary>
    public ImageState Continue() => new()
    {
        _history = _history,
        _earlierHistory = _earlierHistory,
        Env = Env.Copy(),
        Labels = Labels.Copy(),
        ExposedPorts = ExposedPorts.Copy(),
        Volumes = Volumes.Copy(),
        Cmd = Cmd,
        Entrypoint = Entrypoint,
        Shell = Shell,
        WorkingDir = WorkingDir,
        User = User,
        StopSignal = StopSignal,
        Healthcheck = Healthcheck,
        ArgsEscaped = ArgsEscaped,
        Author = Author,
        Os = Os,
        Architecture = Architecture,
        Variant = Variant,
    };

    /// <summary>Adds what made the image as it is now.</summary>
    /// <param name="createdBy">The instruction.</param>
    /// <param name="withLayer">Whether it added files.</param>
    public void Commit(string createdBy, bool withLayer = false) => _history = HistoryNode.Add(_history, new(createdBy, !withLayer));
}
