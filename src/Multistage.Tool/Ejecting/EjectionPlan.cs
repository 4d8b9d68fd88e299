using Multistage.Tool.Console;

namespace Multistage.Tool.Ejecting;

/// <summary>What ejecting does: all of it, or nothing where there is a problem.</summary>
/// <param name="Changes">The files that change: Dockerfiles first, then their ignore files.</param>
/// <param name="Remaining">What is left for the user to do, as warnings.</param>
/// <param name="Problems">Why nothing is done.</param>
/// <param name="Code">What the problems tell the shell.</param>
internal sealed record EjectionPlan(
    IReadOnlyList<FileChange> Changes, IReadOnlyList<Problem> Remaining, IReadOnlyList<Problem> Problems, int Code);
