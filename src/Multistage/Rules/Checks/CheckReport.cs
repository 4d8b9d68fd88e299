namespace Multistage;

/// <summary>What a check of a file says.</summary>
/// <param name="Findings">What it warns of, in the order of the file.</param>
/// <param name="Error">What stops the check, since BuildKit refuses it in some stage; null where nothing does.</param>
/// <param name="IsViolation">Whether the file says <c># check=error=true</c> and there is a finding.</param>
internal sealed record CheckReport(EquatableArray<CheckFinding> Findings, Finding? Error, bool IsViolation);
