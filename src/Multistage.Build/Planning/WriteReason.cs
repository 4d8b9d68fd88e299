namespace Multistage.Build.Planning;

/// <summary>Why a file is written.</summary>
internal enum WriteReason
{
    /// <summary>There was none.</summary>
    New,

    /// <summary>The class changed; the file is as the last build wrote it.</summary>
    ClassChanged,

    /// <summary>Only line ends or a byte order mark differ.</summary>
    LineEnds,

    /// <summary>The file is not what the last build wrote: somebody edited it, or Git brought another one.</summary>
    ChangedOnDisk,

    /// <summary>The class takes over a file that Multistage did not write.</summary>
    Adopted,
}
