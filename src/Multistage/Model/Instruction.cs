namespace Multistage;

/// <summary>
/// One instruction of a Dockerfile, as a value: two are equal when all they say is equal. Texts are kept as BuildKit's parser
/// keeps them: quotes and variables are still in place, because they are expanded only when an image is built.
/// </summary>
/// <remarks>
/// The kinds are sealed records of this assembly, one for each instruction of the
/// <see href="https://docs.docker.com/reference/dockerfile/">Dockerfile reference</see>.
/// </remarks>
public abstract partial record Instruction
{
    private EquatableArray<string> _comments;

    private protected Instruction()
    {
    }

    /// <summary>The instruction's name in capitals, such as <c>RUN</c>.</summary>
    public abstract string Keyword { get; }

    /// <summary>
    /// The comment lines directly above it, without their <c>#</c> and the blanks around the text; no line is empty.
    /// A line such as <c>check=skip=JSONArgsRecommended</c> silences a check of BuildKit for this instruction.
    /// </summary>
    public EquatableArray<string> Comments
    {
        get => _comments;
        init => _comments = value;
    }

    /// <summary>Adds the comments to an instruction that was just read, which nobody has seen yet.</summary>
    internal void Attach(EquatableArray<string> comments) => _comments = comments;
}
