using Multistage.Tool.Console;

namespace Multistage.Tool.Tests.Console;

public sealed class TerminalKindTests
{
    [Theory]
    [InlineData(true, "xterm-256color", null, false, false)]
    [InlineData(false, "xterm-256color", null, true, true)]
    [InlineData(false, null, null, true, true)]
    [InlineData(false, "xterm-256color", "1", true, false)]
    [InlineData(false, "xterm-256color", "", true, true)]
    [InlineData(false, "dumb", null, false, false)]
    public void Colours_are_for_terminals_whose_user_did_not_say_no(bool isRedirected, string? term, string? noColor, bool isTerminal, bool hasColours)
    {
        var kind = TerminalKind.Of(isRedirected, name => name switch { "TERM" => term, "NO_COLOR" => noColor, _ => null });
        Assert.Equal((isTerminal, hasColours), (kind.IsTerminal, kind.HasColours));
    }

    [Fact]
    public void What_is_no_terminal_gets_each_line_as_one()
    {
        using var writer = new StringWriter();
        var line = string.Join(' ', Enumerable.Repeat("word", 10_000));
        TerminalKind.None.CreateConsole(writer).Write(new Spectre.Console.Text(line));
        Assert.Equal(line, writer.ToString());
    }
}
