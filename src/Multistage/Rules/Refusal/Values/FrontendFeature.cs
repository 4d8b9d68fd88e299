namespace Multistage;

/// <summary>Something that came to the Dockerfile frontend with a version.</summary>
/// <param name="Name">What a person calls it, such as <c>COPY --parents</c>.</param>
/// <param name="Since">The first version of the stable frontend, or of the labs channel where it ends in <c>-labs</c>.</param>
/// <param name="Labs">The first version of the labs channel that had it earlier; null where none had.</param>
/// <param name="Argument">The property of the instruction's record that uses it.</param>
/// <param name="IsUsedBy">Whether an instruction uses it.</param>
internal sealed record FrontendFeature(string Name, string Since, string? Labs, string Argument, Func<Instruction, bool> IsUsedBy)
{
    /// <summary>The versions that have it, for a person.</summary>
    public string Needs => Labs is null ? Since : $"{Since} (or {Labs}-labs)";

    /// <summary>The tag to ask for.</summary>
    public string Remedy => Since.EndsWith("-labs", StringComparison.Ordinal) ? "1-labs" : "1";

    /// <summary>Whether a frontend has it.</summary>
    public bool IsIn(FrontendVersion frontend) => frontend.Has(Since) || (Labs is not null && frontend.Has(Labs + "-labs"));
}
