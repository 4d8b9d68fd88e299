namespace Multistage.Benchmarks;

/// <summary>Which Dockerfiles are read.</summary>
public enum Corpus
{
    /// <summary>Files made here: of a usual mix and length, the same in every run.</summary>
    Generated,

    /// <summary>Those of the folder that the variable MULTISTAGE_CORPUS names.</summary>
    Public,

    /// <summary>The generated files as one, of a megabyte.</summary>
    OneLargeFile,
}
