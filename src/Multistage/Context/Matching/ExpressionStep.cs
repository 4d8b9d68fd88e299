namespace Multistage;

/// <summary>What a step of an <see cref="ExpressionProgram"/> does.</summary>
internal enum ExpressionStep
{
    /// <summary>The expression matches.</summary>
    Accept,

    /// <summary>Takes a character.</summary>
    Take,

    /// <summary>Goes on at two places.</summary>
    Split,

    /// <summary>Goes on elsewhere.</summary>
    Jump,

    /// <summary>Goes on at the start of the text.</summary>
    Start,

    /// <summary>Goes on at the end of the text.</summary>
    End,

    /// <summary>Goes on where a word begins or ends.</summary>
    WordBoundary,

    /// <summary>Goes on where no word begins or ends.</summary>
    NoWordBoundary,
}
