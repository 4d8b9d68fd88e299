using System.Text;
using Multistage.Tool.Commands;
using Multistage.Tool.Console;

namespace Multistage.Tool.Tests.Commands;

public sealed class UnexpectedErrorTests
{
    [Fact]
    public void A_fault_of_the_tool_is_one_sentence_that_says_how_to_see_more() => Assert.Equal(
        "multistage: error: This is a fault of multistage itself: InvalidOperationException: No ␛[31mway. Set MULTISTAGE_DEBUG=1 to see where, and please report it.\n",
        Report(showsStackTraces: false));

    [Fact]
    public void Who_asks_for_it_sees_where()
    {
        var lines = Report(showsStackTraces: true).Split('\n');
        Assert.Equal("multistage: error: This is a fault of multistage itself: InvalidOperationException: No ␛[31mway.", lines[0]);
        Assert.Contains(lines, line => line.Contains($"   at {typeof(UnexpectedErrorTests).FullName}.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_cancelled_ends_with_the_exit_code_of_a_shell()
    {
        using var error = new MemoryStream();
        using var console = new ToolConsole(Stream.Null, Stream.Null, error, TerminalKind.None, TerminalKind.None);
        Assert.Equal(130, await CommandLine.RunAsync(["inspect", "-"], console, new CancellationToken(canceled: true)));
        Assert.Equal("multistage: error: Cancelled.\n", Encoding.UTF8.GetString(error.ToArray()));
    }

    private static string Report(bool showsStackTraces)
    {
        using var error = new MemoryStream();
        using (var console = new ToolConsole(Stream.Null, Stream.Null, error, TerminalKind.None, TerminalKind.None) { ShowsStackTraces = showsStackTraces })
        {
            try
            {
                throw new AggregateException(new InvalidOperationException("No \e[31mway.", Thrown()));
            }
            catch (AggregateException exception)
            {
                UnexpectedError.Report(exception, console);
            }
        }

        return Encoding.UTF8.GetString(error.ToArray());
    }

    /// <summary>An exception that knows where it was thrown.</summary>
    private static Exception Thrown()
    {
        try
        {
            throw new FormatException("inside");
        }
        catch (FormatException exception)
        {
            return exception;
        }
    }
}
