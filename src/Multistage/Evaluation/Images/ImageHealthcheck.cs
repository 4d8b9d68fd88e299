namespace Multistage;

/// <summary>How an image is asked whether it works.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#healthcheck"/>.</remarks>
public sealed record ImageHealthcheck
{
    /// <summary>Nanoseconds in a tick of <see cref="TimeSpan"/>.</summary>
    private const long Tick = 100;

    /// <summary><c>CMD</c> and an argument list, <c>CMD-SHELL</c> and a shell command, or <c>NONE</c> alone.</summary>
    public EquatableArray<string> Test { get; init; }

    /// <summary>The time between two checks; zero where the engine decides.</summary>
    public TimeSpan Interval { get => Time(IntervalNanoseconds); init => IntervalNanoseconds = value.Ticks * Tick; }

    /// <summary>How long a check may take; zero where the engine decides.</summary>
    public TimeSpan Timeout { get => Time(TimeoutNanoseconds); init => TimeoutNanoseconds = value.Ticks * Tick; }

    /// <summary>How long a failed check does not count; zero where the engine decides.</summary>
    public TimeSpan StartPeriod { get => Time(StartPeriodNanoseconds); init => StartPeriodNanoseconds = value.Ticks * Tick; }

    /// <summary>The time between two checks while they do not count; zero where the engine decides.</summary>
    public TimeSpan StartInterval { get => Time(StartIntervalNanoseconds); init => StartIntervalNanoseconds = value.Ticks * Tick; }

    /// <summary>How many failures in a row make it unhealthy; zero where the engine decides.</summary>
    public int Retries { get; init; }

    /// <summary><see cref="Interval"/> as the config keeps it.</summary>
    internal long IntervalNanoseconds { get; init; }

    /// <summary><see cref="Timeout"/> as the config keeps it.</summary>
    internal long TimeoutNanoseconds { get; init; }

    /// <summary><see cref="StartPeriod"/> as the config keeps it.</summary>
    internal long StartPeriodNanoseconds { get; init; }

    /// <summary><see cref="StartInterval"/> as the config keeps it.</summary>
    internal long StartIntervalNanoseconds { get; init; }

    /// <summary>The check as BuildKit writes it into an image's history.</summary>
    public override string ToString() =>
        $"{{Test:{GoText.List(Test)} Interval:{Duration.Format(IntervalNanoseconds)} Timeout:{Duration.Format(TimeoutNanoseconds)}"
        + $" StartPeriod:{Duration.Format(StartPeriodNanoseconds)} StartInterval:{Duration.Format(StartIntervalNanoseconds)}"
        + FormattableString.Invariant($" Retries:{Retries}}}");

    private static TimeSpan Time(long nanoseconds) => TimeSpan.FromTicks(nanoseconds / Tick);
}
