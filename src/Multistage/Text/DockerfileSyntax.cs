namespace Multistage;

/// <summary>What the text of a Dockerfile knows beyond its model: where the instructions stand and how they are written.</summary>
public sealed class DockerfileSyntax
{
    private Dictionary<InstructionPosition, InstructionSyntax>? _byPosition;

    private DockerfileSyntax(
        EquatableArray<DirectiveSyntax> directives, IReadOnlyList<InstructionSyntax> instructions, IReadOnlyList<CommentSyntax> comments, Dockerfile? undecodable)
    {
        Directives = directives;
        Instructions = instructions;
        Comments = comments;
        Undecodable = undecodable;
    }

    /// <summary>The parser directives in order.</summary>
    public EquatableArray<DirectiveSyntax> Directives { get; }

    /// <summary>The instructions in order; where the text is refused, those that are right.</summary>
    public IReadOnlyList<InstructionSyntax> Instructions { get; }

    /// <summary>
    /// The comment lines in order, wherever they stand: above an instruction, between its lines, parted from what follows, at the
    /// end. Directives are none, nor is what stands in a heredoc. Where the text is refused, those before that place.
    /// </summary>
    public IReadOnlyList<CommentSyntax> Comments { get; }

    /// <summary>
    /// The model with each byte that is not UTF-8 as half of a surrogate pair, where the other one has U+FFFD, and with the
    /// same instructions at the same places; null where the file is UTF-8, or where there is no such model.
    /// </summary>
    internal Dockerfile? Undecodable { get; }

    /// <summary>The text of an instruction; null where the file has no such instruction.</summary>
    public InstructionSyntax? Find(InstructionPosition position)
    {
        _byPosition ??= Instructions.ToDictionary(instruction => instruction.Position);
        return _byPosition.TryGetValue(position, out var syntax) ? syntax : null;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="undecodable">The same with half of a surrogate pair for each byte that is not UTF-8; null where there are none.</param>
    internal static DockerfileSyntax Read(string text, string? undecodable = null)
    {
        var instructions = new List<InstructionSyntax>();
        var comments = new List<CommentSyntax>();
        DockerfileReader.Read(new(text), out _, instructions, comments);

        // To the parser, a directive that only the frontend looks for is a comment.
        var directives = DirectiveSyntax.Read(text);
        comments.RemoveAll(comment => directives.Any(directive => directive.Line == comment.Line));
        return new(directives, instructions, comments, undecodable is null ? null : ReadUndecodable(undecodable, instructions));
    }

    /// <summary>
    /// Reads the model of a text with such bytes; null where its instructions are others. Two bytes that both read as U+FFFD make equal
    /// what BuildKit tells apart, and so can end a heredoc that goes on for BuildKit.
    /// </summary>
    private static Dockerfile? ReadUndecodable(string text, List<InstructionSyntax> instructions)
    {
        var own = new List<InstructionSyntax>();
        var model = DockerfileReader.Read(new(text), out _, own, []);
        return own.Select(instruction => instruction.Position).SequenceEqual(instructions.Select(instruction => instruction.Position)) ? model : null;
    }
}
