using System.Text;

namespace Multistage;

/// <summary>The lines below an instruction, which are the bodies of the heredocs that its line opens.</summary>
/// <param name="Text">The lines.</param>
/// <param name="Refusal">Why BuildKit would not read the same heredocs; null where it would.</param>
internal readonly record struct HeredocBodies(string Text, DockerfileRenderException? Refusal)
{
    private const string Argument = "Heredocs";

    /// <summary>Writes what stands below a line.</summary>
    /// <param name="line">The logical line.</param>
    /// <param name="opensHeredocs">Whether BuildKit looks for heredocs in it.</param>
    /// <param name="heredocs">The heredocs that the instruction has.</param>
    /// <param name="areFiles">Whether they are the files of a COPY, which finds the bodies by name, and not the script of a RUN.</param>
    /// <param name="argument">The property that holds the line.</param>
    public static HeredocBodies Below(
        string line, bool opensHeredocs, EquatableArray<Heredoc> heredocs, bool areFiles, string? argument)
    {
        string? error = null;
        var opened = opensHeredocs ? HeredocWord.FindIn(line, out error) : default;
        if (error is not null) return Refused(error, argument);
        return areFiles ? OfFiles(opened, heredocs) : OfScript(opened, heredocs, argument);
    }

    private static HeredocBodies OfScript(EquatableArray<Heredoc> opened, EquatableArray<Heredoc> heredocs, string? argument)
    {
        for (var index = 0; index < Math.Max(opened.Count, heredocs.Count); index++)
        {
            if (index >= opened.Count)
            {
                return Refused($"nothing in the line opens the heredoc '{heredocs[index].Name}': write <<{heredocs[index].Name} where it belongs", argument);
            }

            if (index >= heredocs.Count)
            {
                return Refused($"BuildKit takes '<<' before '{opened[index].Name}' for the start of a heredoc: write it without the blank before or after it", argument);
            }

            if (opened[index] with { Content = heredocs[index].Content } != heredocs[index])
            {
                return Refused($"the line opens the heredoc '{opened[index].Name}' where '{heredocs[index].Name}' is expected, or with another <<- or other quotes", Argument);
            }
        }

        return new(Write(heredocs), null);
    }

    /// <summary>
    /// A COPY takes the last body of a name for each file of that name. What its line opens and none of its paths names, BuildKit
    /// reads and forgets, so that any body does.
    /// </summary>
    private static HeredocBodies OfFiles(EquatableArray<Heredoc> opened, EquatableArray<Heredoc> files)
    {
        var bodies = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!file.StripTabs || !bodies.ContainsKey(file.Name)) bodies[file.Name] = file.Content;
        }

        var found = new HashSet<string>(opened.Select(heredoc => heredoc.Name), StringComparer.Ordinal);
        foreach (var file in files)
        {
            var read = !found.Contains(file.Name) ? string.Empty
                : file.StripTabs ? HeredocReader.StripTabs(bodies[file.Name])
                : bodies[file.Name];
            if (read != file.Content) return Refused(Difference(file, found.Contains(file.Name)), Argument);
        }

        return new(Write(opened.Select(heredoc => heredoc with { Content = bodies.TryGetValue(heredoc.Name, out var body) ? body : string.Empty })), null);
    }

    private static string Difference(Heredoc file, bool isOpened) =>
        !isOpened ? $"quotes of other paths keep BuildKit from finding the file '{file.Name}'"
        : file.StripTabs ? $"<<-{file.Name} strips the tabs that its lines begin with"
        : $"of two files named '{file.Name}' both would get the content of the last";

    private static string Write(IEnumerable<Heredoc> heredocs)
    {
        var lines = new StringBuilder();
        foreach (var heredoc in heredocs) HeredocBody.Append(lines, heredoc);
        return lines.ToString();
    }

    private static HeredocBodies Refused(string reason, string? argument) => new(string.Empty, Refuse.Because(reason, argument));
}
