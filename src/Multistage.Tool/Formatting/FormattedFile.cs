using System.Text;
using Multistage.Build.Reading;
using Multistage.Build.Writing;
using Multistage.Tool.Console;

namespace Multistage.Tool.Formatting;

/// <summary>A file and what it is in the canonical style.</summary>
/// <param name="Source">The file.</param>
/// <param name="Text">Its text in the canonical style; null where there is a problem.</param>
internal sealed record FormattedFile(SourceFile Source, string? Text)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Why the file cannot be formatted.</summary>
    public Problem? Problem { get; private init; }

    /// <summary>What the problem tells the shell.</summary>
    public int Code { get; private init; }

    /// <summary>The class that a build writes the file from; null where it does not.</summary>
    public string? GeneratedFrom { get; private init; }

    /// <summary>The file's bytes in the canonical style: without a byte order mark.</summary>
    public byte[] Bytes => Strict.GetBytes(Text!);

    /// <summary>Whether the file is in another style.</summary>
    public bool Differs => Text is not null && !Bytes.AsSpan().SequenceEqual(Source.Bytes);

    /// <summary>Formats a file.</summary>
    public static FormattedFile Of(SourceFile source)
    {
        if (!source.IsText)
        {
            return Failed(source, ExitCode.Failed, new(source.Name, "The file is not UTF-8, so that formatting would lose what is in it. Save it as UTF-8."));
        }

        var read = source.Parse();
        if (read.Error is not null) return Failed(source, ExitCode.Refused, Problem.Refused(source.Name, read));
        var text = DockerfileFormatter.Format(read);
        if (text is null)
        {
            return Failed(source, ExitCode.Refused, new(source.Name, "Formatting would change what this file says, so it is left as it is. Please report it: this should not be."));
        }

        return new(source, text) { GeneratedFrom = source.File.FullPath is null ? null : FileHeader.ClassOf(read.Text) };
    }

    /// <summary>The difference as <c>diff -u</c> shows it; empty where only the byte order mark and line ends differ.</summary>
    public string Difference()
    {
        var diff = UnifiedDiff.Between(Encoding.UTF8.GetString(Source.Bytes), Text!);
        return diff.FirstLine == 0 ? string.Empty : diff.Print(Source.Name, Source.Name, int.MaxValue) + "\n";
    }

    private static FormattedFile Failed(SourceFile source, int code, Problem problem) => new(source, null) { Problem = problem, Code = code };
}
