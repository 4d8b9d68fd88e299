namespace Multistage.Tool.Importing;

/// <summary>
/// Finds the attributes for an instruction: proposes some, the most readable first, and takes the first that mean exactly that
/// instruction. What a proposal may not cover costs readability, never correctness.
/// </summary>
/// <param name="dockerfile">The file that is imported.</param>
/// <param name="classes">The classes of its stages.</param>
/// <param name="layout">What its text says beyond the model.</param>
internal sealed class StatementImporter(Dockerfile dockerfile, StageClasses classes, SourceLayout layout)
{
    private readonly ImportContext _context = new(dockerfile);

    /// <summary>The attributes.</summary>
    /// <param name="instruction">The instruction.</param>
    /// <param name="position">Where it stands.</param>
    /// <exception cref="NotSupportedException">No attribute can say it.</exception>
    public ImportedStatement Import(Instruction instruction, InstructionPosition position)
    {
        var bare = instruction with { Comments = default };
        var around = layout.Of(position);
        var statement = Candidates(bare, position.Stage, around).FirstOrDefault(candidate => Means(candidate, bare, position.Stage))
            ?? throw new NotSupportedException($"No attribute can say this: {DockerfileRenderer.Render(bare, _context.EscapeCharacter).TrimEnd()}");

        // Where the attribute has no place for the comments between the lines, they stand above it.
        var inner = statement.Attribute.HoldsComments ? [] : around.Inner.Select(comment => comment.Text);
        statement = WithComments(statement, instruction);
        return statement with { Comments = [.. around.Above, .. statement.Comments, .. inner], IsSetOff = around.IsSetOff };
    }

    private bool Means(ImportedStatement statement, Instruction instruction, int stage)
    {
        var meant = statement.ToInstruction(_context);
        if (meant is From { As: null } unnamed && !statement.Attribute.Sets(nameof(FromAttribute.As))) meant = unnamed with { As = classes.ImpliedName(stage) };
        return meant is not null && SameInstructions.Are(meant, instruction);
    }

    private IEnumerable<ImportedStatement> Candidates(Instruction instruction, int stage, InstructionLayout around)
    {
        switch (instruction)
        {
            case From start:
                return FromCandidates(start, stage);
            case Run run:
                return RunCandidates.Of(run, _context.EscapeCharacter, name => classes.Source(name, stage), around).Append(Verbatim(run));
            case Copy { From: { } source } copy:
                return CopyFrom(copy, source, stage);
            case Copy { Heredocs: [var document], Sources.IsEmpty: true } copy:
                return TextFile(typeof(CopyTextAttribute), copy, copy.Destination, document).Append(Verbatim(copy));
            case Add { Heredocs: [var document], Sources.IsEmpty: true } add:
                return TextFile(typeof(AddTextAttribute), add, add.Destination, document).Append(Verbatim(add));
            case OnBuild onBuild:
                return Trigger(onBuild, stage, around).Append(Verbatim(onBuild));
            default:
                return [new(AttributeMapping.Of(instruction)), Verbatim(instruction)];
        }
    }

    private IEnumerable<ImportedStatement> FromCandidates(From start, int stage)
    {
        // The class names the stage; As is for what no class name says.
        var name = start.As == classes.ImpliedName(stage) ? null : start.As ?? string.Empty;
        var flags = start with { As = classes.AreNested ? name : start.As };
        if (classes.Base(start.Image, stage) is { } earlier) yield return new(AttributeMapping.WithFlags(AttributeCode.Of(typeof(FromAttribute), earlier), flags));
        yield return new(AttributeMapping.WithFlags(AttributeCode.Of(typeof(FromAttribute), start.Image), flags));
    }

    private IEnumerable<ImportedStatement> CopyFrom(Copy copy, string source, int stage)
    {
        string?[] paths = [.. copy.Sources, copy.Destination];
        var rest = copy with { From = null };
        if (classes.Source(source, stage) is { } earlier) yield return new(AttributeMapping.WithFlags(AttributeCode.Of(typeof(CopyFromAttribute), earlier, paths), rest));
        yield return new(AttributeMapping.WithFlags(AttributeCode.Of(typeof(CopyFromAttribute), source, paths), rest));
        yield return Verbatim(copy);
    }

    /// <summary>A file with its text; the last line feed can be left to the attribute.</summary>
    private static IEnumerable<ImportedStatement> TextFile(Type attribute, Instruction instruction, string destination, Heredoc document)
    {
        yield return new(AttributeMapping.WithFlags(WithExpansion(AttributeCode.Of(attribute, destination, document.Content.EndsWith('\n') ? document.Content[..^1] : document.Content)), instruction));
        yield return new(AttributeMapping.WithFlags(WithExpansion(AttributeCode.Of(attribute, destination, document.Content)), instruction));

        AttributeCode WithExpansion(AttributeCode code) => document.Expand ? code.With(nameof(CopyTextAttribute.Expand), true) : code;
    }

    private IEnumerable<ImportedStatement> Trigger(OnBuild onBuild, int stage, InstructionLayout around)
    {
        if (DockerfileParser.ParseInstruction(onBuild.Expression, _context.EscapeCharacter, out _) is not { } instruction) return [];
        var decorator = AttributeCode.Of(typeof(OnBuildAttribute));
        return Candidates(instruction, stage, around).Select(candidate => candidate with { Decorators = candidate.Decorators.Insert(0, decorator) });
    }

    private ImportedStatement Verbatim(Instruction instruction) =>
        new(AttributeCode.Of(typeof(InstructionAttribute), [InstructionAttribute.LinesOf(instruction, _context.EscapeCharacter)]));

    private ImportedStatement WithComments(ImportedStatement statement, Instruction instruction)
    {
        if (instruction.Comments.IsEmpty) return statement;
        if (Commented(statement, instruction.Comments) is { } commented) return commented;

        // Some say what no attribute writes, such as `syntax=`, lest it become a directive, or are the second one of those of
        // which BuildKit obeys the first: they are comments of the class.
        var said = new List<string>();
        foreach (var comment in instruction.Comments)
        {
            var isSaid = Commented(statement, [comment]) is not null;
            if (isSaid && !(CommentDecorators.IsCheck(comment) && said.Exists(CommentDecorators.IsCheck))) said.Add(comment);
        }

        return said.Count > 0 && Commented(statement, said) is { } partly
            ? partly with { Comments = [.. instruction.Comments.Except(said, StringComparer.Ordinal)] }
            : statement with { Comments = [.. instruction.Comments] };
    }

    /// <summary>The statement with decorators for comments; null where there are none that mean these.</summary>
    private ImportedStatement? Commented(ImportedStatement statement, IReadOnlyList<string> comments)
    {
        var commented = statement with { Decorators = [.. CommentDecorators.Of(comments), .. statement.Decorators] };
        return commented.ToInstruction(_context) is { } meant && meant.Comments.SequenceEqual(comments) ? commented : null;
    }
}
