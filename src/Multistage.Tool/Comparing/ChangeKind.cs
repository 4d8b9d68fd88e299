namespace Multistage.Tool.Comparing;

/// <summary>What happened to an instruction or a stage from one file to another.</summary>
internal enum ChangeKind
{
    /// <summary>An instruction is in the first file alone.</summary>
    Removed,

    /// <summary>An instruction is in the second file alone.</summary>
    Added,

    /// <summary>An instruction says something else.</summary>
    Changed,

    /// <summary>A whole stage is in the first file alone.</summary>
    StageRemoved,

    /// <summary>A whole stage is in the second file alone.</summary>
    StageAdded,

    /// <summary>A stage has another name, or has one where it had none.</summary>
    StageRenamed,

    /// <summary>A stage stands behind or before others than it did.</summary>
    StageMoved,
}
