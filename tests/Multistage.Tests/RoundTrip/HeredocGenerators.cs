using CsCheck;

namespace Multistage.Tests.RoundTrip;

/// <summary>Heredocs of different names, with whatever content cannot end them.</summary>
internal static class HeredocGenerators
{
    private static readonly string[] Names = ["EOF", "a.conf", "X_1"];

    /// <summary>Heredocs as <c>COPY</c> reads them: their tabs are stripped already.</summary>
    public static Gen<EquatableArray<Heredoc>> Files { get; } = Of(stripped: true);

    /// <summary>Heredocs as <c>RUN</c> reads them.</summary>
    public static Gen<EquatableArray<Heredoc>> Scripts { get; } = Of(stripped: false);

    /// <summary>The word that opens a heredoc.</summary>
    public static string Opening(Heredoc heredoc)
    {
        var descriptor = heredoc.FileDescriptor == 0 ? string.Empty : "3";
        return $"{descriptor}<<{(heredoc.StripTabs ? "-" : string.Empty)}{(heredoc.Expand ? heredoc.Name : $"\"{heredoc.Name}\"")}";
    }

    private static Gen<EquatableArray<Heredoc>> Of(bool stripped) =>
        Gen.Select(TextGenerators.Lines.Array[0, 3], Gen.Bool, Gen.Bool, Gen.OneOf(0, 3)).Array[1, Names.Length]
            .Select(parts => parts.Select((part, index) => new Heredoc(Names[index], Content(part.Item1, stripped && part.Item3))
            {
                Expand = part.Item2,
                StripTabs = part.Item3,
                FileDescriptor = part.Item4,
            }).ToEquatableArray());

    private static string Content(string[] lines, bool stripped)
    {
        var content = string.Concat(lines.Select(line => line + "\n"));
        return stripped ? HeredocReader.StripTabs(content) : content;
    }
}
