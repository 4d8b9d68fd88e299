using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Multistage.Testing;

/// <summary>One run of the docker command line. No shell is involved: arguments arrive as they are.</summary>
internal sealed class DockerCommand
{
    private readonly IReadOnlyList<string> _arguments;

    public DockerCommand(IEnumerable<string> arguments) => _arguments = arguments.ToList();

    /// <summary>The program, found as the operating system finds programs.</summary>
    public string Program { get; init; } = "docker";

    /// <summary>Variables of its environment besides those of this process.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets each line of its standard error as soon as it is written; null where nobody waits for them.</summary>
    public Action<string>? OnErrorLine { get; init; }

    private string Text => string.Join(' ', _arguments.Select(argument => argument.Length == 0 || argument.Contains(' ', StringComparison.Ordinal) ? $"'{argument}'" : argument));

    /// <summary>Runs it to its end.</summary>
    /// <exception cref="DockerException">There is no docker command.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled, and is killed with all that it started.</exception>
    public async Task<DockerResult> RunAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var process = Start();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = ReadErrorAsync(process.StandardError, cancellationToken);
            process.StandardInput.Close();

            // First of all, since whoever gets the lines may throw, and then nobody reads on.
            var errors = await error.ConfigureAwait(false);
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            return new(Text, process.ExitCode, await output.ConfigureAwait(false), errors);
        }
        catch
        {
            // Cancelled, or whoever gets the lines threw: the build must not go on unseen.
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(Program, _arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var variable in Environment) start.Environment[variable.Key] = variable.Value;
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw DockerException.NotFound(Text, exception);
        }
    }

    private async Task<string> ReadErrorAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (OnErrorLine is null) text.Append(line).Append('\n');
            else OnErrorLine(line);
        }

        return text.ToString();
    }
}
