using Spectre.Console;

namespace Multistage.Tool.Console;

/// <summary>What the other end of standard output or standard error can show.</summary>
/// <param name="IsTerminal">Whether a person looks at it now; a file or another program does otherwise.</param>
/// <param name="HasColours">Whether colours are welcome.</param>
/// <param name="Width">The columns of the terminal; null where lines may be of any length.</param>
internal sealed record TerminalKind(bool IsTerminal, bool HasColours, int? Width)
{
    /// <summary>So wide that Spectre never breaks a line: what is not a terminal gets each line as one.</summary>
    private const int Unlimited = 10_000_000;

    /// <summary>Windows has terminals that must be asked, and told, to take escape sequences.</summary>
    private AnsiSupport Ansi => !IsTerminal ? AnsiSupport.No : OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes;

    /// <summary>A file or another program.</summary>
    public static TerminalKind None { get; } = new(IsTerminal: false, HasColours: false, Width: null);

    /// <summary>Reads it from the environment: see <see href="https://no-color.org"/> for <c>NO_COLOR</c>.</summary>
    public static TerminalKind Of(bool isRedirected, Func<string, string?> environment)
    {
        // A dumb terminal can neither move the cursor nor colour, so it gets what a file gets.
        if (isRedirected || environment("TERM") == "dumb") return None;
        return new(IsTerminal: true, HasColours: string.IsNullOrEmpty(environment("NO_COLOR")), Width: null);
    }

    /// <summary>A console that writes what such a place can show.</summary>
    public IAnsiConsole CreateConsole(TextWriter writer)
    {
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = Ansi,
            ColorSystem = HasColours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = IsTerminal ? InteractionSupport.Yes : InteractionSupport.No,
            Enrichment = new() { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = true;
        if (!IsTerminal) console.Profile.Width = Unlimited;
        else if (Width is { } width) console.Profile.Width = width;
        return console;
    }
}
