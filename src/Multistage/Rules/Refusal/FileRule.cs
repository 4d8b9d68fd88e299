namespace Multistage;

/// <summary>A rule that looks at the file as a whole.</summary>
internal abstract class FileRule : RefusalRule
{
    private protected FileRule(string id, string title, string messageFormat)
        : base(id, title, messageFormat)
    {
    }

    /// <inheritdoc/>
    public override bool BreaksEveryBuild => true;

    /// <summary>Finds what is wrong with a file.</summary>
    /// <param name="dockerfile">The file.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="globals">The arguments before the first <c>FROM</c>, and those that BuildKit sets itself.</param>
    public abstract IEnumerable<Finding> Check(Dockerfile dockerfile, BuildRequest request, VariableScope globals);

    /// <summary>A finding of this rule.</summary>
    protected Finding Find(InstructionPosition? position, string? argument, params string[] messageArguments) =>
        new(Rule, position, argument, messageArguments);
}
