namespace Multistage;

/// <summary>DF0123: an <c>ADD</c> says one thing in its flags and another in the address of the repository.</summary>
internal sealed class ContradictingGitOptions() : InstructionRule<Add>(
    "DF0123", "Contradicting Git options", "'{0}' says something else than {1}: say it in one of both places")
{
    /// <inheritdoc/>
    protected override void Check(Add instruction, Place place)
    {
        var keep = instruction.KeepGitDir;
        var checksum = place.Expand(instruction.Checksum);
        var commit = checksum.Text ?? string.Empty;
        foreach (var word in instruction.Sources)
        {
            var value = place.Expand(word);
            if (value.Text is not { } text || RemoteSource.Of(text) is not { IsGit: true, Problem: null } source) continue;
            var condition = Condition.Of(value.Condition, checksum.Condition);
            if (keep is not null && source.KeepGitDir is not null && keep != source.KeepGitDir)
            {
                place.Report(this, nameof(Add.KeepGitDir), condition, text, "--keep-git-dir");
            }

            if (commit.Length > 0 && source.Commit is not null && commit != source.Commit)
            {
                place.Report(this, nameof(Add.Checksum), condition, text, "--checksum");
            }

            // What an address says holds for the sources after it too.
            keep = source.KeepGitDir ?? keep;
            commit = source.Commit ?? commit;
        }
    }
}
