namespace Multistage;

/// <summary>The way in which a stage takes something from elsewhere.</summary>
public enum StageFlowKind
{
    /// <summary><c>FROM</c>: the stage continues an image or another stage, and has all its layers.</summary>
    From,

    /// <summary><c>COPY</c> or <c>ADD</c>: files become part of the stage.</summary>
    Copy,

    /// <summary><c>RUN --mount</c>: files are there while a command runs, and gone after it.</summary>
    Mount,
}
