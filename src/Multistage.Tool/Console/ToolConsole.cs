using System.Text;
using Spectre.Console;

namespace Multistage.Tool.Console;

/// <summary>
/// What a command reads from and writes to. Texts for machines go to <see cref="Output"/> byte for byte; what a person reads goes
/// through <see cref="Rich"/> and <see cref="RichError"/>, which colour only on a terminal and are plain text elsewhere.
/// </summary>
internal sealed class ToolConsole : IDisposable
{
    private static readonly UTF8Encoding WithoutByteOrderMark = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Stream _output;

    /// <summary>Takes the three streams, and what their other ends can show.</summary>
    public ToolConsole(Stream input, Stream output, Stream error, TerminalKind outputTerminal, TerminalKind errorTerminal)
    {
        _output = output;
        Input = input;
        Output = new StreamWriter(output, WithoutByteOrderMark, bufferSize: 64 * 1024) { NewLine = "\n" };
        Error = new StreamWriter(error, WithoutByteOrderMark) { NewLine = "\n", AutoFlush = true };
        Rich = outputTerminal.CreateConsole(Output);
        RichError = errorTerminal.CreateConsole(Error);
        (OutputTerminal, ErrorTerminal) = (outputTerminal, errorTerminal);
    }

    /// <summary>Standard input.</summary>
    public Stream Input { get; }

    /// <summary>Standard output: UTF-8 without a byte order mark, <c>\n</c>, flushed at the end.</summary>
    public TextWriter Output { get; }

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; }

    /// <summary>Standard output for a person.</summary>
    public IAnsiConsole Rich { get; }

    /// <summary>Standard error for a person.</summary>
    public IAnsiConsole RichError { get; }

    /// <summary>What standard output can show.</summary>
    public TerminalKind OutputTerminal { get; }

    /// <summary>What standard error can show.</summary>
    public TerminalKind ErrorTerminal { get; }

    /// <summary>The folder that relative paths start from.</summary>
    public string WorkingDirectory { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>Whether an unexpected error shows where it comes from: the variable <c>MULTISTAGE_DEBUG</c>.</summary>
    public bool ShowsStackTraces { get; init; }

    /// <summary>The console of this process.</summary>
    public static ToolConsole OfProcess()
    {
        var output = TerminalKind.Of(System.Console.IsOutputRedirected, Environment.GetEnvironmentVariable);
        var error = TerminalKind.Of(System.Console.IsErrorRedirected, Environment.GetEnvironmentVariable);

        // Windows shows what is written in a code page of its own unless it is told otherwise.
        if (OperatingSystem.IsWindows() && (output.IsTerminal || error.IsTerminal)) System.Console.OutputEncoding = WithoutByteOrderMark;
        return new(
            System.Console.OpenStandardInput(), System.Console.OpenStandardOutput(), System.Console.OpenStandardError(), output, error)
        {
            ShowsStackTraces = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("MULTISTAGE_DEBUG")),
        };
    }

    /// <summary>Writes bytes to standard output, after what <see cref="Output"/> has got so far.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        Output.Flush();
        _output.Write(bytes);
    }

    /// <summary>Writes a problem to standard error, below what was written before it.</summary>
    public void Report(Problem problem)
    {
        Output.Flush();
        ProblemText.Write(problem, RichError);
    }

    /// <summary>Says what was done, on standard error, where it does not mix with the output.</summary>
    public void Note(string line)
    {
        Output.Flush();
        Error.WriteLine(Printable.Of(line));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Output.Flush();
        Error.Flush();
    }
}
