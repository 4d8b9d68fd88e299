namespace Multistage;

/// <summary>How bad it is to break a rule.</summary>
public enum RuleSeverity
{
    /// <summary>Shown in the editor alone.</summary>
    Info,

    /// <summary>The image builds, and is not what a careful author wants.</summary>
    Warning,

    /// <summary>BuildKit refuses the file, or there is no file to write.</summary>
    Error,
}
