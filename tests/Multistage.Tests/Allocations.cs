namespace Multistage.Tests;

/// <summary>Counts the bytes that something allocates: the same on every machine, as times are not.</summary>
internal static class Allocations
{
    /// <summary>The bytes of a second call, after the first has done what is done once.</summary>
    public static long Of(Func<object?> action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
