using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A comparison that begins when it is awaited, so that its settings can be chained.</summary>
public sealed class SettingsTask
{
    private readonly VerifySettings _settings;
    private readonly Func<VerifySettings, Task> _compare;
    private Task? _task;

    internal SettingsTask(VerifySettings? settings, Func<VerifySettings, Task> compare)
    {
        _settings = settings ?? new();
        _compare = compare;
    }

    /// <summary>What a test that returns a <see cref="Task"/> returns.</summary>
    public static implicit operator Task(SettingsTask settingsTask) => settingsTask.ToTask();

    /// <inheritdoc cref="VerifySettings.UseDirectory"/>
    public SettingsTask UseDirectory(string directory)
    {
        _settings.UseDirectory(directory);
        return this;
    }

    /// <inheritdoc cref="VerifySettings.UseParameters"/>
    public SettingsTask UseParameters(params object?[] parameters)
    {
        _settings.UseParameters(parameters);
        return this;
    }

    /// <inheritdoc cref="VerifySettings.UseTextForParameters"/>
    public SettingsTask UseTextForParameters(string parametersText)
    {
        _settings.UseTextForParameters(parametersText);
        return this;
    }

    /// <summary>Starts the comparison.</summary>
    public Task ToTask() => _task ??= _compare(_settings);

    /// <summary>Makes it awaitable.</summary>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();
}
