using Spectre.Console;

namespace Multistage.Tool.Console;

/// <summary>
/// Works through the files of a command line: reads and works on several at once, and writes the results in the order of the
/// files. A file that cannot be read is reported, and the rest go on.
/// </summary>
internal sealed class FileBatch(ToolConsole console, CancellationToken cancellation)
{
    /// <summary>Fewer files than this are done before a person could look at a progress bar.</summary>
    private const int WorthABar = 20;

    /// <summary>Does the work for each file.</summary>
    /// <typeparam name="T">What comes of one file.</typeparam>
    /// <param name="arguments">What the command line says, see <see cref="InputFiles"/>.</param>
    /// <param name="work">What is done with a file; on several threads at once.</param>
    /// <param name="write">Writes one result and gives its exit code; one after the other, in order.</param>
    /// <returns>The highest exit code.</returns>
    public int Run<T>(IReadOnlyList<string> arguments, Func<SourceFile, T> work, Func<T, int> write) =>
        Run(InputFiles.Find(arguments, console.WorkingDirectory), work, write);

    /// <summary>Does the work for files that were found already.</summary>
    /// <typeparam name="T">What comes of one file.</typeparam>
    /// <param name="input">The files, and what is said of arguments that name none.</param>
    /// <param name="work">What is done with a file; on several threads at once.</param>
    /// <param name="write">Writes one result and gives its exit code; one after the other, in order.</param>
    /// <returns>The highest exit code.</returns>
    public int Run<T>(InputFiles input, Func<SourceFile, T> work, Func<T, int> write)
    {
        foreach (var problem in input.Problems) console.Report(problem);
        var code = input.Problems.Count > 0 ? ExitCode.Failed : ExitCode.Fine;
        foreach (var result in Results(input.Files, file => FileResult<T>.Of(file, console.Input, work, cancellation)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (result.Problem is { } problem) console.Report(problem);
            code = Math.Max(code, result.Problem is null ? write(result.Value!) : ExitCode.Failed);
        }

        return code;
    }

    private IEnumerable<FileResult<T>> Results<T>(IReadOnlyList<InputFile> files, Func<InputFile, FileResult<T>> work)
    {
        if (!console.ErrorTerminal.IsTerminal || files.Count < WorthABar) return InOrder(files, work);

        // Results that were written beneath a bar would tear it, so they wait until it is gone.
        return new Progress(console.RichError) { AutoClear = true }.Start(progress =>
        {
            var task = progress.AddTask($"{files.Count} files", maxValue: files.Count);
            return InOrder(files, file =>
            {
                var result = work(file);
                task.Increment(1);
                return result;
            }).ToList();
        });
    }

    private ParallelQuery<TResult> InOrder<T, TResult>(IEnumerable<T> items, Func<T, TResult> work) => items
        .AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).WithCancellation(cancellation)
        .Select(work);
}
