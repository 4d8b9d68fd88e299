using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Compares what a test made with the file that was found right before.</summary>
public static class Verifier
{
    /// <summary>Compares a text with <c>Class.Method.verified.txt</c> beside the test.</summary>
    public static SettingsTask Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(target, "txt", settings, sourceFile);

    /// <summary>Compares a text with <c>Class.Method.verified.</c><paramref name="extension"/> beside the test.</summary>
    /// <param name="target">The text; line ends do not count.</param>
    /// <param name="extension">The extension of its file, without a dot.</param>
    /// <param name="settings">Where the file is and what it is called.</param>
    /// <param name="sourceFile">The test's source file.</param>
    public static SettingsTask Verify(
        string? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "")
    {
        var test = UseVerifyAttribute.Test
            ?? throw new InvalidOperationException("No test is running, or its assembly lacks [assembly: UseVerify].");
        return new(settings, chosen => SnapshotFile.Of(test, sourceFile, extension, chosen).CompareAsync(target ?? "null"));
    }
}
