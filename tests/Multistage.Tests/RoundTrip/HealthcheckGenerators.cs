using CsCheck;

namespace Multistage.Tests.RoundTrip;

/// <summary>Checks with every option, and none at all.</summary>
internal static class HealthcheckGenerators
{
    private static readonly Gen<string?> Duration = Gen.OneOf(null, "30s", "1m30s", "1.5h", "500ms", "0");

    public static Gen<Instruction> Of(Gen<Command> commands) => Gen.OneOf(
        Gen.Const<Instruction>(new Healthcheck((Command?)null)),
        Gen.Select(
            commands, Duration, Duration, Duration, Duration, Gen.OneOf(null, "0", "3"),
            Instruction (command, interval, timeout, startPeriod, startInterval, retries) => new Healthcheck(command)
            {
                Interval = interval,
                Timeout = timeout,
                StartPeriod = startPeriod,
                StartInterval = startInterval,
                Retries = retries,
            }));
}
