using Multistage.Build.Writing;
using Multistage.Tool.Console;

namespace Multistage.Tool.Ejecting;

/// <summary>Shows what ejecting changes, or does it.</summary>
internal static class EjectedFiles
{
    /// <summary>The changes as <c>diff -u</c> shows them.</summary>
    public static string Difference(EjectionPlan plan) => string.Concat(plan.Changes.Select(change => UnifiedDiff
        .Between(change.File.Text, change.Text ?? string.Empty)
        .Print(change.File.Name, change.Text is null ? "/dev/null" : change.File.Name, int.MaxValue) + "\n"));

    /// <summary>Makes the changes, all or none: where one fails, those before it are taken back.</summary>
    /// <returns>Why one failed, and what could not be taken back; empty where all is done.</returns>
    public static IReadOnlyList<Problem> Write(EjectionPlan plan)
    {
        for (var index = 0; index < plan.Changes.Count; index++)
        {
            if (Write(plan.Changes[index]) is not { } problem) continue;
            var restored = plan.Changes.Take(index).Reverse().Select(change => Write(change with { Text = change.File.Text }));
            return [problem, .. restored.OfType<Problem>()];
        }

        return [];
    }

    private static Problem? Write(FileChange change)
    {
        var file = change.File;
        if (change.Text is { } text) return WrittenFile.Write(file.Name, file.FullPath, file.Content.Encode(text));
        try
        {
            File.Delete(file.FullPath);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(file.Name, $"This file cannot be deleted: {exception.Message}");
        }
    }
}
