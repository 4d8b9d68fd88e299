namespace Multistage;

/// <summary>The paths of <c>COPY</c>, <c>ADD</c> and <c>VOLUME</c>: words, or JSON where words cannot hold them.</summary>
internal static class PathList
{
    public static void Write(InstructionWriter writer, EquatableArray<string> sources, EquatableArray<Heredoc> heredocs, string destination)
    {
        Refuse.Empty(sources.Count + heredocs.Count, "Sources");
        foreach (var source in sources) RefuseHeredoc(source, "Sources");
        RefuseHeredoc(destination, "Destination");
        var files = heredocs.Select(HeredocOpening.Write).ToArray();
        string[] paths = [.. sources, .. files, destination];
        foreach (var path in paths) Refuse.Unencodable(path, "Sources");
        writer.Paths(Forms(paths, [.. files, .. sources, destination], heredocs, writer.Escape), heredocs, "Sources");
    }

    private static List<InstructionLine> Forms(string[] paths, string[] filesFirst, EquatableArray<Heredoc> heredocs, char escape)
    {
        var forms = new List<InstructionLine>();
        var isJson = heredocs.All(heredoc => heredoc.Content.Length == 0);
        foreach (var words in heredocs.IsEmpty ? (string[][])[paths] : [paths, filesFirst])
        {
            if (!AreWords(words) || (isJson && EndsInEscape(words, escape))) continue;
            forms.Add(new([string.Join(" ", words)]) { OpensHeredocs = true });
        }

        if (isJson) forms.Add(new([JsonArray.Write(paths)]));
        return forms.Count > 0
            ? forms
            : throw Refuse.Because("next to a heredoc no path can hold blanks or be empty: split the instruction", "Sources");
    }

    /// <summary>Whether the paths are better written as JSON than as words.</summary>
    public static bool NeedsJson(IReadOnlyList<string> paths, char escape) => !AreWords(paths) || EndsInEscape(paths, escape);

    /// <summary>Whether BuildKit reads these paths where they stand side by side as words.</summary>
    private static bool AreWords(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            if (path.Length == 0 || path.Any(character => character == '\n' || Whitespace.Separates(character))) return false;
        }

        var last = paths[paths.Count - 1];
        return !Whitespace.IsSpace(paths[0][0]) && !Whitespace.IsSpace(last[last.Length - 1])
            && !(paths[0][0] == '[' && JsonArray.IsArray(string.Join(" ", paths)));
    }

    private static bool EndsInEscape(IReadOnlyList<string> paths, char escape)
    {
        var last = paths[paths.Count - 1];
        return last.Length > 0 && last[last.Length - 1] == escape;
    }

    private static void RefuseHeredoc(string path, string argument)
    {
        if (HeredocWord.Parse(path, out _) is not null) throw Refuse.Because($"BuildKit takes '{path}' for the start of a heredoc", argument);
    }
}
