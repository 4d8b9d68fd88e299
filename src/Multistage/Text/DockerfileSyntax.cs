namespace Multistage;

/// <summary>What the text of a Dockerfile knows beyond its model: where the instructions stand and how they are written.</summary>
public sealed class DockerfileSyntax
{
    private Dictionary<InstructionPosition, InstructionSyntax>? _byPosition;

    private DockerfileSyntax(EquatableArray<DirectiveSyntax> directives, IReadOnlyList<InstructionSyntax> instructions)
    {
        Directives = directives;
        Instructions = instructions;
    }

    /// <summary>The parser directives in order.</summary>
    public EquatableArray<DirectiveSyntax> Directives { get; }

    /// <summary>The instructions in order; where the text is refused, those that are right.</summary>
    public IReadOnlyList<InstructionSyntax> Instructions { get; }

    /// <summary>The text of an instruction; null where the file has no such instruction.</summary>
    public InstructionSyntax? Find(InstructionPosition position)
    {
        _byPosition ??= Instructions.ToDictionary(instruction => instruction.Position);
        return _byPosition.TryGetValue(position, out var syntax) ? syntax : null;
    }

    internal static DockerfileSyntax Read(string text)
    {
        var instructions = new List<InstructionSyntax>();
        using var reader = new DockerfileReader(text) { Syntax = instructions };
        reader.Read(out _);
        return new(DirectiveSyntax.Read(text), instructions);
    }
}
