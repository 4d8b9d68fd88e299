using System.Diagnostics;

namespace Multistage;

/// <summary>Silences checks of <c>docker build --check</c> for the instruction after it: <c># check=skip=…</c>.</summary>
/// <remarks>
/// For the whole file there is <c>[Dockerfile(Check = "skip=…")]</c>.
/// See <see href="https://docs.docker.com/reference/build-checks/"/> for the names.
/// </remarks>
/// <example>
/// <code>
/// [SkipChecks("JSONArgsRecommended", "StageNameCasing"), Cmd(Shell = "app --serve")]
///                                              // # check=skip=JSONArgsRecommended,StageNameCasing
///                                              // CMD app --serve
/// </code>
/// </example>
/// <param name="checks">The names of the checks, or <c>all</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class SkipChecksAttribute(params string[] checks) : DecoratorAttribute
{
    private const string Start = "check=skip=";

    /// <inheritdoc/>
    internal override string Decorates => "an instruction";

    /// <inheritdoc/>
    internal override bool CanDecorate(Instruction instruction) => true;

    /// <inheritdoc/>
    internal override Instruction? Decorate(Instruction instruction, AttributeContext context)
    {
        var arguments = new Arguments("SkipChecks", context);
        var names = arguments.OneOrMore(nameof(checks), checks, arguments.Text, "name at least one check, or \"all\"").ToList();
        foreach (var name in names)
        {
            if (!name.All(IsLetterOrDigit)) arguments.Refuse(nameof(checks), $"{Excerpt.Of(name)} is no name of a check: it has letters and digits alone");
        }

        if (!arguments.AreValid) return null;

        // BuildKit obeys one such comment alone, so what is there already is taken over.
        var others = instruction.Comments.Where(comment => !comment.StartsWith(Start, StringComparison.Ordinal));
        var skipped = instruction.Comments.Except(others).SelectMany(comment => comment.Substring(Start.Length).Split(','));
        var all = names.Concat(skipped).Distinct(StringComparer.Ordinal).ToList();
        var check = Start + (all.Contains("all") ? "all" : string.Join(",", all));
        return instruction with { Comments = others.Prepend(check).ToEquatableArray() };
    }

    private static bool IsLetterOrDigit(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
