namespace Multistage;

/// <summary>The paths of <c>COPY</c>, <c>ADD</c> and <c>VOLUME</c>: words, or JSON where words cannot hold them.</summary>
internal static class PathList
{
    public static void Write(InstructionWriter writer, EquatableArray<string> sources, EquatableArray<Heredoc> heredocs, string destination)
    {
        Refuse.Empty(sources.Count + heredocs.Count, "Sources");
        foreach (var source in sources) RefuseHeredoc(source, "Sources");
        RefuseHeredoc(destination, "Destination");

        var paths = sources.Concat(heredocs.Select((heredoc, index) => Word(heredoc, index, heredocs))).Append(destination).ToArray();
        if (!NeedsJson(paths, writer.Escape))
        {
            writer.OpensHeredocs = true;
            writer.Words(paths, "Sources");
            writer.Heredocs(heredocs);
            return;
        }

        if (!heredocs.IsEmpty)
        {
            throw Refuse.Because("next to a heredoc no path can hold blanks, be empty or end in the escape character: split the instruction", "Sources");
        }

        writer.Json(paths, "Sources");
    }

    /// <summary>Whether BuildKit would read other paths if they stood side by side as words.</summary>
    public static bool NeedsJson(IReadOnlyList<string> paths, char escape)
    {
        foreach (var path in paths)
        {
            if (path.Length == 0 || path.Any(character => character == '\n' || Whitespace.Separates(character))) return true;
        }

        var last = paths[paths.Count - 1];
        return !Whitespace.IsTrimmed(paths[0]) || !Whitespace.IsTrimmed(last) || last[last.Length - 1] == escape
            || (paths[0][0] == '[' && JsonArray.IsArray(string.Join(" ", paths)));
    }

    private static void RefuseHeredoc(string path, string argument)
    {
        if (HeredocWord.Parse(path, out var error) is not null || error is not null)
        {
            throw Refuse.Because($"BuildKit takes '{path}' for the start of a heredoc", argument);
        }
    }

    private static string Word(Heredoc heredoc, int index, EquatableArray<Heredoc> all)
    {
        const string argument = "Heredocs";
        for (var other = 0; other < index; other++)
        {
            if (all[other].Name == heredoc.Name && all[other].Content != heredoc.Content)
            {
                throw Refuse.Because($"of two files named '{heredoc.Name}' both would get the content of the last", argument);
            }
        }

        if (heredoc.StripTabs && (heredoc.Content.StartsWith("\t", StringComparison.Ordinal) || heredoc.Content.Contains("\n\t")))
        {
            throw Refuse.Because($"<<-{heredoc.Name} strips the tabs that its lines begin with", argument);
        }

        var descriptor = heredoc.FileDescriptor == 0 ? string.Empty : heredoc.FileDescriptor.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var opening = $"{descriptor}<<{(heredoc.StripTabs ? "-" : string.Empty)}";
        return heredoc.Expand ? opening + heredoc.Name : $"{opening}\"{heredoc.Name}\"";
    }
}
