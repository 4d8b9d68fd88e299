namespace Multistage;

/// <summary>What becomes of a source of <c>COPY</c> or <c>ADD</c>.</summary>
internal enum SourceState
{
    /// <summary>It cannot be told, such as behind a link or a variable.</summary>
    Unknown,

    /// <summary>Something of it is sent to the engine.</summary>
    Sent,

    /// <summary>It is there, and left out by the ignore file.</summary>
    Ignored,

    /// <summary>It is not there.</summary>
    Missing,
}
