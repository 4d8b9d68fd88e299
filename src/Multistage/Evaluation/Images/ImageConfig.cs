using System.Text;

namespace Multistage;

/// <summary>
/// What an image says about the containers that are started from it: the <c>Config</c> of <c>docker inspect</c>, by the same names.
/// Where it comes from a base image whose config is not known, what the Dockerfile does not say itself is not known either:
/// asking for it throws, and nothing is guessed.
/// </summary>
/// <example>
/// <code>
/// var config = BackendImage.Definition.Final.Config;
/// Assert.Equal("1000", config.User);
/// Assert.Equal("/app", config.WorkingDir);
/// Assert.Equal(["python", "app.py"], config.Cmd);
/// Assert.Contains("5000/tcp", config.ExposedPorts);
/// </code>
/// </example>
/// <remarks>See <see href="https://github.com/opencontainers/image-spec/blob/main/config.md"/>.</remarks>
public sealed partial record ImageConfig
{
    private Known<EquatableArray<string>> _cmd;
    private Known<EquatableArray<string>> _entrypoint;
    private Known<EquatableArray<string>> _shell;
    private Known<string> _workingDir = string.Empty;
    private Known<string> _user = string.Empty;
    private Known<string> _stopSignal = string.Empty;
    private Known<ImageHealthcheck?> _healthcheck;
    private Known<bool> _argsEscaped;

    /// <summary>The environment variables.</summary>
    public ImageEnvironment Env { get; init; } = ImageEnvironment.Empty;

    /// <summary>The command, or the arguments of <see cref="Entrypoint"/>; empty where there is none. The shell form has the shell in front.</summary>
    /// <exception cref="UnknownConfigException">It depends on a base image whose config is not known.</exception>
    public EquatableArray<string> Cmd { get => _cmd.Get(nameof(Cmd)); init => _cmd = value; }

    /// <summary>What is started; empty where <see cref="Cmd"/> says it. The shell form has the shell in front.</summary>
    /// <exception cref="UnknownConfigException">It depends on a base image whose config is not known.</exception>
    public EquatableArray<string> Entrypoint { get => _entrypoint.Get(nameof(Entrypoint)); init => _entrypoint = value; }

    /// <summary>The directory in which it is started; empty where no one said.</summary>
    /// <exception cref="UnknownConfigException">It depends on a base image whose config is not known.</exception>
    public string WorkingDir { get => _workingDir.Get(nameof(WorkingDir)); init => _workingDir = value; }

    /// <summary>The user, and group, as which it is started; empty for root.</summary>
    /// <exception cref="UnknownConfigException">It depends on a base image whose config is not known.</exception>
    public string User { get => _user.Get(nameof(User)); init => _user = value; }

    /// <summary>The ports it listens at, such as <c>80/tcp</c>.</summary>
    public ImageNames ExposedPorts { get; init; } = ImageNames.Empty;

    /// <summary>The paths at which the engine makes volumes.</summary>
    public ImageNames Volumes { get; init; } = ImageNames.Empty;

    /// <summary>The labels.</summary>
    public ImageLabels Labels { get; init; } = ImageLabels.Empty;

    /// <summary>The signal that stops it; empty for the engine's own.</summary>
    /// <exception cref="UnknownConfigException">It depends on a base image whose config is not known.</exception>
    public string StopSignal { get => _stopSignal.Get(nameof(StopSignal)); init => _stopSignal = value; }

    /// <summary>How it is asked whether it works; null where no one said.</summary>
    /// <exception cref="UnknownConfigException">It depends on a base image whose config is not known.</exception>
    public ImageHealthcheck? Healthcheck { get => _healthcheck.Get(nameof(Healthcheck)); init => _healthcheck = value; }

    /// <summary>The shell of the shell form; empty for the system's own.</summary>
    /// <exception cref="UnknownConfigException">It depends on a base image whose config is not known.</exception>
    public EquatableArray<string> Shell { get => _shell.Get(nameof(Shell)); init => _shell = value; }

    /// <summary>The instructions that a Dockerfile which starts from the image executes first.</summary>
    public EquatableArray<string> OnBuild { get; init; }

    /// <summary>Whether the words of <see cref="Cmd"/> are as they should be; BuildKit says so whenever a <c>CMD</c> sets it.</summary>
    /// <exception cref="UnknownConfigException">It depends on a base image whose config is not known.</exception>
    public bool ArgsEscaped { get => _argsEscaped.Get(nameof(ArgsEscaped)); init => _argsEscaped = value; }

    /// <summary>Whether all of it is known.</summary>
    public bool IsComplete => Reasons.All(reason => reason.Value is null);

    private IEnumerable<KeyValuePair<string, Unknown?>> Reasons =>
    [
        new(nameof(Env), Env.Entries.Reason),
        new(nameof(Cmd), _cmd.Reason),
        new(nameof(Entrypoint), _entrypoint.Reason),
        new(nameof(WorkingDir), _workingDir.Reason),
        new(nameof(User), _user.Reason),
        new(nameof(ExposedPorts), ExposedPorts.Rest),
        new(nameof(Volumes), Volumes.Rest),
        new(nameof(Labels), Labels.Entries.Reason),
        new(nameof(StopSignal), _stopSignal.Reason),
        new(nameof(Healthcheck), _healthcheck.Reason),
        new(nameof(Shell), _shell.Reason),
        new(nameof(OnBuild), null),
        new(nameof(ArgsEscaped), _argsEscaped.Reason),
    ];

    /// <summary>Whether a property is known, so that asking for it does not throw.</summary>
    /// <param name="property">The name of a property of this type, such as <c>nameof(ImageConfig.User)</c>.</param>
    /// <exception cref="ArgumentException">There is no such property.</exception>
    public bool IsKnown(string property) => ReasonOf(property) is null;

    /// <summary>Why a property is not known; null where it is.</summary>
    internal Unknown? ReasonOf(string property)
    {
        foreach (var reason in Reasons)
        {
            if (reason.Key == property) return reason.Value;
        }

        throw new ArgumentException($"An image's config has no '{property}'.", nameof(property));
    }

    /// <summary>What is set and what is not known, for a debugger or a failed assertion.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("ImageConfig {");
        Append(text, nameof(Env), $"{Env}");
        Append(text, nameof(Cmd), $"{_cmd}");
        Append(text, nameof(Entrypoint), $"{_entrypoint}");
        Append(text, nameof(WorkingDir), $"{_workingDir}");
        Append(text, nameof(User), $"{_user}");
        Append(text, nameof(ExposedPorts), $"{ExposedPorts}");
        Append(text, nameof(Volumes), $"{Volumes}");
        Append(text, nameof(Labels), $"{Labels}");
        Append(text, nameof(StopSignal), $"{_stopSignal}");
        Append(text, nameof(Healthcheck), $"{_healthcheck}");
        Append(text, nameof(Shell), $"{_shell}");
        Append(text, nameof(OnBuild), $"{OnBuild}");
        return text.Append(" }").ToString();
    }

    /// <summary>Appends a property unless it is empty.</summary>
    private static void Append(StringBuilder text, string name, string value)
    {
        if (value is "" or "[]") return;
        text.Append(text[text.Length - 1] == '{' ? " " : ", ").Append(name).Append(" = ").Append(value);
    }
}
