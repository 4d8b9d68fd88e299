namespace Multistage;

/// <summary>A finding, and which builds it breaks.</summary>
/// <param name="Finding">What is wrong and where.</param>
/// <param name="Stage">The stage that cannot be built; null where no stage of the file can.</param>
internal sealed record Refusal(Finding Finding, int? Stage)
{
    /// <summary>Whether it is refused whatever the config of an unknown base image says.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>Whether a check of the file fails too.</summary>
    public bool BreaksChecks { get; init; } = true;
}
