using System.Diagnostics;

namespace Multistage;

/// <summary>Says how to find out whether the container works, or that the base image's check is not used: <c>HEALTHCHECK</c>.</summary>
/// <remarks>
/// Durations are numbers with units, such as <c>30s</c> or <c>1m30s</c>.
/// See <see href="https://docs.docker.com/reference/dockerfile/#healthcheck"/>.
/// </remarks>
/// <example>
/// <code>
/// [Healthcheck("curl", "-f", "http://localhost/", Interval = "30s", Retries = 3)]
///                                              // HEALTHCHECK --interval=30s --retries=3 CMD ["curl", "-f", "http://localhost/"]
/// [Healthcheck(Shell = "test -e /ready")]      // HEALTHCHECK CMD test -e /ready
/// [Healthcheck(None = true)]                   // HEALTHCHECK NONE
/// </code>
/// </example>
/// <param name="arguments">The program and its arguments, each as the process gets it.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class HealthcheckAttribute(params string[] arguments) : StatementAttribute
{
    private int? _retries;

    /// <summary>A line for the stage's shell, instead of a program and its arguments.</summary>
    public string? Shell { get; set; }

    /// <summary>Whether there is no check, not even that of the base image; then nothing else is given.</summary>
    public bool None { get; set; }

    /// <summary>The time between two checks: <c>--interval</c>. 30 seconds if nothing is said.</summary>
    public string? Interval { get; set; }

    /// <summary>How long one check may take: <c>--timeout</c>. 30 seconds if nothing is said.</summary>
    public string? Timeout { get; set; }

    /// <summary>How long the container may take to start, in which failures do not count: <c>--start-period</c>.</summary>
    public string? StartPeriod { get; set; }

    /// <summary>The time between two checks while the container starts: <c>--start-interval</c>.</summary>
    public string? StartInterval { get; set; }

    /// <summary>How many failures in a row make the container unhealthy: <c>--retries</c>. 3 if nothing is said.</summary>
    public int Retries
    {
        get => _retries ?? 3;
        set => _retries = value;
    }

    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var reader = new Arguments("Healthcheck", context);
        if (None)
        {
            var more = arguments is { Length: > 0 } || _retries is not null
                || Shell is not null || Interval is not null || Timeout is not null || StartPeriod is not null || StartInterval is not null;
            if (more) reader.Refuse(nameof(None), "'None' says that there is no check: leave the other arguments out");
            return reader.AreValid ? Healthcheck.None : null;
        }

        if (_retries < 0) reader.Refuse(nameof(Retries), "'Retries' is negative");
        var healthcheck = new Healthcheck(CommandArguments.Read(reader, nameof(arguments), arguments, Shell))
        {
            Interval = reader.OptionalText(nameof(Interval), Interval),
            Timeout = reader.OptionalText(nameof(Timeout), Timeout),
            StartPeriod = reader.OptionalText(nameof(StartPeriod), StartPeriod),
            StartInterval = reader.OptionalText(nameof(StartInterval), StartInterval),
            Retries = _retries?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        return reader.AreValid ? healthcheck : null;
    }
}
