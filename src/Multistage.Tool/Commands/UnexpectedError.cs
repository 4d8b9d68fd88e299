using Multistage.Tool.Console;

namespace Multistage.Tool.Commands;

/// <summary>What is said when the tool itself fails: one sentence, and where it happened for who asks for it.</summary>
internal static class UnexpectedError
{
    /// <summary>Says it on standard error.</summary>
    public static void Report(Exception exception, ToolConsole console)
    {
        var cause = exception is AggregateException several ? several.Flatten().InnerExceptions[0] : exception;
        var place = console.ShowsStackTraces ? string.Empty : " Set MULTISTAGE_DEBUG=1 to see where, and please report it.";
        console.Report(new(null, $"This is a fault of multistage itself: {cause.GetType().Name}: {cause.Message}{place}"));
        if (!console.ShowsStackTraces) return;
        foreach (var line in cause.ToString().Split('\n')) console.Note(line.TrimEnd('\r'));
    }
}
