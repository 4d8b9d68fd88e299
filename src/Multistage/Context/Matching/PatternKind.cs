namespace Multistage;

/// <summary>How the engine compares a pattern with a path.</summary>
internal enum PatternKind
{
    /// <summary>The path is the pattern.</summary>
    Exact,

    /// <summary>The path begins with what precedes the <c>**</c> at the end.</summary>
    Prefix,

    /// <summary>The path ends with what follows the <c>**</c> at the start.</summary>
    Suffix,

    /// <summary>The path matches the expression.</summary>
    Expression,
}
