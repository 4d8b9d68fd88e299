using System.Globalization;

namespace Multistage.Tests.RoundTrip;

/// <summary>How often a property is tried: MULTISTAGE_ITERATIONS, or a few thousand times.</summary>
internal static class Iterations
{
    public static long Count { get; } =
        long.TryParse(Environment.GetEnvironmentVariable("MULTISTAGE_ITERATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : 3000;
}
