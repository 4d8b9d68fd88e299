namespace Multistage.Build.Planning;

/// <summary>What to do about one file: write it, report a problem, both (a warning), or nothing.</summary>
internal sealed record Decision(WriteReason? Write, Problem? Problem)
{
    public static Decision UpToDate { get; } = new(null, null);

    /// <summary>Whether what is on disk may be somebody's work, so that a copy of it must be kept.</summary>
    public bool KeepsCopy => Write is WriteReason.ChangedOnDisk or WriteReason.Adopted;

    public static Decision Of(WriteReason reason, Problem? warning = null) => new(reason, warning);

    public static Decision Of(Problem problem) => new(null, problem);
}
