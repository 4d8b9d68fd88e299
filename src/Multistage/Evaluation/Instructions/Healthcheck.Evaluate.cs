using System.Globalization;

namespace Multistage;

/// <content>What <c>HEALTHCHECK</c> does to the image.</content>
public sealed partial record Healthcheck
{
    /// <inheritdoc/>
    internal override void Evaluate(Place place)
    {
        var check = new ImageHealthcheck
        {
            Test = Test(),
            IntervalNanoseconds = Time(Interval),
            TimeoutNanoseconds = Time(Timeout),
            StartPeriodNanoseconds = Time(StartPeriod),
            StartIntervalNanoseconds = Time(StartInterval),
            Retries = int.TryParse(Retries, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var retries) ? retries : 0,
        };
        place.Stage.Image.Healthcheck = check;
        place.Commit($"HEALTHCHECK {check}");
    }

    private static long Time(string? duration) => Duration.Read(duration ?? "0") ?? 0;

    private EquatableArray<string> Test() => Command switch
    {
        null => EquatableArray.Of("NONE"),
        ExecForm exec => exec.Arguments.Insert(0, "CMD"),
        ShellForm { Text.Length: 0 } => EquatableArray.Of("CMD-SHELL"),
        ShellForm shell => EquatableArray.Of("CMD-SHELL", shell.Text),
        _ => throw new InvalidOperationException("A check has a command in one of two forms."),
    };
}
