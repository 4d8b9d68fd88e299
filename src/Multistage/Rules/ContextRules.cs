namespace Multistage;

/// <summary>The rules about what a Dockerfile takes of its build context, <c>DF51xx</c>; the build of the project reports them.</summary>
public static class ContextRules
{
    private const string IgnoreCheck = "CopyIgnoredFile";

    /// <summary>A source is not in the build context.</summary>
    public static Rule MissingSource { get; } = new(
        "DF5101",
        "Source not in the build context",
        "{0} is not in the build context: correct the path, or name the folder that docker build gets with [Dockerfile(Context = \"...\")]",
        RuleSeverity.Warning);

    /// <summary>A source is left out of the build context.</summary>
    public static Rule IgnoredSource { get; } = new(
        "DF5102",
        "Source left out by .dockerignore",
        "'{0}' is left out of the build context by '{1}' in line {2} of the .dockerignore file: take it back in with an exception, !{0}, or do not copy it",
        RuleSeverity.Warning);

    /// <summary>All rules of this group, by id.</summary>
    public static EquatableArray<Rule> All { get; } = EquatableArray.Of(MissingSource, IgnoredSource);

    /// <summary>What is wrong with the sources of a file that are known, in the order of the file.</summary>
    /// <exception cref="FormatException">The engine would refuse the ignore file.</exception>
    internal static IEnumerable<ContextFinding> Check(Dockerfile dockerfile, IContextFolder context, DockerIgnore ignore)
    {
        var probe = new ContextProbe(context, ignore);
        foreach (var state in Conversion.StagesOf(dockerfile))
        {
            foreach (var step in state.ContextSteps)
            {
                foreach (var source in step.Copy?.Sources ?? default)
                {
                    var found = probe.Find(source, out var pattern);
                    if (found == SourceState.Missing)
                    {
                        var subject = source.IsPattern ? $"What '{source.Text}' could match" : $"'{source.Text}'";
                        yield return new(new(MissingSource, step.Position, nameof(Copy.Sources), EquatableArray.Of(subject)), source);
                    }
                    else if (found == SourceState.Ignored && pattern is not null && !IsSkipped(dockerfile, step.Position))
                    {
                        var line = pattern.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
                        yield return new(new(IgnoredSource, step.Position, nameof(Copy.Sources), EquatableArray.Of(source.Text, pattern.Text, line)), source);
                    }
                }
            }
        }
    }

    /// <summary>Whether the file silences BuildKit's check of the same name, in its directive or above the instruction.</summary>
    private static bool IsSkipped(Dockerfile dockerfile, InstructionPosition position)
    {
        var directive = dockerfile.Directives.Check ?? string.Empty;
        var comments = position.Index < 0 ? default : dockerfile.Stages[position.Stage].Instructions[position.Index].Comments;
        return comments.Where(comment => comment.StartsWith("check=", StringComparison.Ordinal))
            .Select(comment => comment.Substring("check=".Length))
            .Append(directive)
            .SelectMany(options => options.Split(';'))
            .Where(option => option.StartsWith("skip=", StringComparison.Ordinal))
            .SelectMany(option => option.Substring("skip=".Length).Split(','))
            .Any(check => check.Trim() is "all" or IgnoreCheck);
    }
}
