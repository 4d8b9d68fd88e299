using System.Text;

namespace Multistage;

/// <summary>Reads the bodies of the heredocs that a line opens, from the lines below it.</summary>
internal static class HeredocReader
{
    /// <summary>Reads the bodies in order; none where one is refused.</summary>
    public static EquatableArray<Heredoc> Read(InstructionSource source, LineReader lines)
    {
        var openings = HeredocWord.FindIn(source.Line.ToString(), out var error);
        if (error is not null)
        {
            source.RefuseEarly($"The name of a heredoc is broken: {error}. Close its quotes and braces.", nameof(ShellForm.Heredocs));
            return default;
        }

        var heredocs = new Heredoc[openings.Count];
        for (var index = 0; index < heredocs.Length; index++)
        {
            var opening = openings[index];
            if (ReadContent(opening, lines) is not { } content)
            {
                source.RefuseEarly(
                    $"The heredoc '{opening.Name}' has no end. Add a line that is '{opening.Name}' and nothing else.",
                    nameof(ShellForm.Heredocs));
                return default;
            }

            heredocs[index] = opening with { Content = content };
        }

        return new(heredocs);
    }

    /// <summary>The text without the tabs that lines start with.</summary>
    public static string StripTabs(string text)
    {
        if (text.IndexOf('\t') < 0) return text;
        var stripped = new StringBuilder(text.Length);
        var isStart = true;
        foreach (var character in text)
        {
            if (isStart && character == '\t') continue;
            isStart = character == '\n';
            stripped.Append(character);
        }

        return stripped.ToString();
    }

    private static string? ReadContent(Heredoc opening, LineReader lines)
    {
        var start = lines.Next;
        while (lines.Read())
        {
            var first = lines.Start;
            while (opening.StripTabs && first < lines.End && lines.Text[first] == '\t') first++;
            if (lines.From(first).Is(opening.Name)) return lines.Between(start, lines.Position);
        }

        return null;
    }
}
