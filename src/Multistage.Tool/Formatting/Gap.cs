namespace Multistage.Tool.Formatting;

/// <summary>What stands between two segments of a line.</summary>
internal enum Gap
{
    /// <summary>One blank.</summary>
    Blank,

    /// <summary>Nothing.</summary>
    None,
}
