namespace Multistage;

/// <summary>A part of an expression.</summary>
internal abstract record ExpressionNode
{
    /// <summary>How many steps it is compiled to, as Go counts them.</summary>
    public abstract long Size { get; }

    /// <summary>One character of a set.</summary>
    public sealed record Character(CharacterSet Set) : ExpressionNode
    {
        public override long Size => 1;
    }

    /// <summary>Something about the place between two characters.</summary>
    public sealed record Assertion(ExpressionStep Kind) : ExpressionNode
    {
        public override long Size => 1;
    }

    /// <summary>One part after the other.</summary>
    public sealed record Sequence(List<ExpressionNode> Parts) : ExpressionNode
    {
        public override long Size => Parts.Sum(part => part.Size);
    }

    /// <summary>One part or another.</summary>
    public sealed record Alternatives(List<ExpressionNode> Parts) : ExpressionNode
    {
        public override long Size => Parts.Sum(part => part.Size + 1) - 1;
    }

    /// <summary>A part some times; the most is -1 where there is no limit.</summary>
    public sealed record Repetition(ExpressionNode Part, int Least, int Most) : ExpressionNode
    {
        public override long Size => Most < 0 ? 2 + (Math.Max(1, Least) * Part.Size) : (Most * Part.Size) + Most - Least;
    }
}
