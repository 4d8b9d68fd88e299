using System.Globalization;
using System.Reflection;
using System.Text;
using DiffEngine;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using VerifyTests;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>A verified file and the received one beside it, which is there while the two differ.</summary>
/// <param name="prefix">The path of both up to <c>.verified.</c> and <c>.received.</c>.</param>
/// <param name="extension">The extension of both.</param>
internal sealed class SnapshotFile(string prefix, string extension)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file of a test, under the name that Verify gives it.</summary>
    public static SnapshotFile Of(MethodInfo test, string sourceFile, string extension, VerifySettings settings)
    {
        var directory = Path.GetDirectoryName(sourceFile)!;
        if (settings.Directory is { } chosen) directory = Path.Combine(directory, chosen);
        var name = new StringBuilder(TypeName(test.ReflectedType!)).Append('.').Append(test.Name);
        if (settings.ParametersText is { } text) name.Append('_').Append(text);
        else if (settings.Parameters is { } values) AppendParameters(name, test, values);
        else if (test.GetParameters().Length > 0) throw new InvalidOperationException("A test with parameters says UseParameters or UseTextForParameters.");
        return new(Path.Combine(directory, InFileName(name.ToString())), extension);
    }

    public async Task CompareAsync(string received)
    {
        var verifiedPath = $"{prefix}.verified.{extension}";
        var receivedPath = $"{prefix}.received.{extension}";
        received = received.ReplaceLineEndings("\n");
        var verified = File.Exists(verifiedPath) ? (await File.ReadAllTextAsync(verifiedPath)).ReplaceLineEndings("\n") : null;

        // An editor may have put a line feed at the end of a file.
        if (verified == received || verified == received + "\n")
        {
            File.Delete(receivedPath);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(receivedPath)!);
        await File.WriteAllTextAsync(receivedPath, received, Utf8);
        if (!DiffRunner.Disabled) await DiffRunner.LaunchAsync(receivedPath, verifiedPath);
        throw new XunitException(verified is null
            ? $"{verifiedPath} is not there. If this is right, it is what {Path.GetFileName(receivedPath)} should be renamed to:\n\n{received}"
            : $"{receivedPath} differs from the verified file:\n\n{Difference(verified, received)}");
    }

    private static string TypeName(Type type) => type.DeclaringType is { } outer ? $"{TypeName(outer)}.{type.Name}" : type.Name;

    private static void AppendParameters(StringBuilder name, MethodInfo test, object?[] values)
    {
        var parameters = test.GetParameters();
        for (var index = 0; index < values.Length; index++)
        {
            name.Append('_').Append(parameters[index].Name).Append('=');
            name.Append(values[index] is null ? "null" : Convert.ToString(values[index], CultureInfo.InvariantCulture));
        }
    }

    private static string InFileName(string name) => new(name.Select(character =>
        character is '"' or '\\' or '<' or '>' or '|' or ':' or '*' or '?' or '/' or < ' ' ? '-' : character).ToArray());

    private static string Difference(string verified, string received)
    {
        var lines = InlineDiffBuilder.Diff(verified, received).Lines.Select(line => line.Type switch
        {
            ChangeType.Inserted => $"+ {line.Text}",
            ChangeType.Deleted => $"- {line.Text}",
            _ => $"  {line.Text}",
        });
        return string.Join("\n", lines);
    }
}
