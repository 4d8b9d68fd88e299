namespace Multistage;

/// <summary>A line that the stage's shell executes.</summary>
/// <param name="Text">
/// The line as the shell gets it, with line continuations already joined; it holds no line break. Where it opens heredocs
/// (<c>&lt;&lt;EOF</c>), <see cref="Heredocs"/> has their bodies.
/// </param>
public sealed partial record ShellForm(string Text) : Command
{
    /// <summary>The bodies of the heredocs that <see cref="Text"/> opens, in that order.</summary>
    [Flag("<<EOF", "1.4", Labs = "1.3")]
    public EquatableArray<Heredoc> Heredocs { get; init; }
}
