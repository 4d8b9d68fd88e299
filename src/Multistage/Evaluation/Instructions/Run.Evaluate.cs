namespace Multistage;

/// <content>What <c>RUN</c> does to the image.</content>
public sealed partial record Run
{
    /// <summary>Adds a layer; the arguments that the command saw stand in front of it in the history.</summary>
    internal override void Evaluate(Place place)
    {
        if (!place.Stage.Image.HasHistory) return;
        var words = Arguments(place);
        place.Commit($"RUN {string.Join(" ", words.Concat(Words(place)))} # buildkit", withLayer: true);
    }

    private static IEnumerable<string> Arguments(Place place)
    {
        var names = place.Stage.Arguments.Select(argument => argument.Name).Distinct().ToList();
        if (names.Count == 0) return [];
        var values = names.Select(name => $"{name}={Value(name, place)}");
        return values.Prepend(FormattableString.Invariant($"|{names.Count}"));
    }

    private static string? Value(string name, Place place) =>
        place.Stage.Variables.TryGet(name, out var variable) && variable.Value is { } value
            ? value
            : place.Stage.Arguments.Last(argument => argument.Name == name).Default;

    /// <summary>The words that are executed.</summary>
    internal IEnumerable<string> Words(Place place)
    {
        var image = place.Stage.Image;
        if (Command is not ShellForm { Heredocs.IsEmpty: false } shell) return ShellWords.Of(Command, image).Value;
        var first = shell.Heredocs[0];
        if (HeredocWord.Parse(shell.Text, out _) is null)
        {
            var documents = shell.Heredocs.Select(heredoc => $"\n{heredoc.Content}{heredoc.Name}");
            return ShellWords.Of(new ShellForm(shell.Text + string.Concat(documents)), image).Value;
        }

        var script = first.StripTabs ? WithoutTabs(first.Content) : first.Content;
        if (script.StartsWith("#!", StringComparison.Ordinal) && image.Os.Value != "windows") script = UnixPath.Join("/dev/pipes", first.Name);
        return ShellWords.Of(new ShellForm(script), image).Value;
    }

    /// <summary>A script without the tabs at the beginnings of its lines.</summary>
    private static string WithoutTabs(string script) => string.Join("\n", script.Split('\n').Select(line => line.TrimStart('\t')));
}
