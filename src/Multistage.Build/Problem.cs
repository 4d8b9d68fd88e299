namespace Multistage.Build;

/// <summary>Something that the build reports as an error or a warning.</summary>
/// <param name="Code">The code, <c>MULTI0001</c> and up; <c>docs/msbuild.md</c> has them all.</param>
/// <param name="File">The file it is about: what an editor opens when the message is clicked.</param>
/// <param name="Message">What is wrong and what mends it.</param>
internal sealed record Problem(string Code, string File, string Message)
{
    /// <summary>The line of <see cref="File"/>; 0 for the file as a whole.</summary>
    public int Line { get; init; }

    /// <summary>Whether the build goes on.</summary>
    public bool IsWarning { get; init; }

    /// <summary>A difference to show with it; empty when there is none.</summary>
    public string Difference { get; init; } = string.Empty;
}
