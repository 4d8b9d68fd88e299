namespace Multistage.Testing;

/// <summary>A secret of an instruction.</summary>
/// <param name="Name">The variable or the file, by which a test can except it.</param>
/// <param name="Problem">What is wrong, as half a sentence.</param>
internal sealed record FoundSecret(string Name, string Problem)
{
    /// <summary>The secret itself, which is not shown; none where only its name is there.</summary>
    public IReadOnlyList<HiddenText> Hidden { get; init; } = [];

    /// <summary>The secrets of an instruction.</summary>
    public static IEnumerable<FoundSecret> In(Instruction instruction) => instruction switch
    {
        Env env => env.Pairs.SelectMany(pair => OfVariable("ENV", pair.Key, pair.Value, pair.Legacy ? " " : "=")),
        Arg arg => arg.Declarations.SelectMany(argument => OfVariable("ARG", argument.Name, argument.Default ?? string.Empty, "=")),
        Label label => label.Pairs.SelectMany(pair => OfValue(pair.Key, $"the value of {pair.Key}", pair.Value)),
        Copy copy => copy.Sources.SelectMany(OfFile).Concat(copy.Heredocs.SelectMany(OfContent)),
        Add add => add.Sources.SelectMany(source => OfFile(source).Concat(OfValue(source, "the address", source))).Concat(add.Heredocs.SelectMany(OfContent)),
        Run run => OfCommand("RUN", run.Command),
        Cmd cmd => OfCommand("CMD", cmd.Command),
        Entrypoint entrypoint => OfCommand("ENTRYPOINT", entrypoint.Command),
        Healthcheck { Command: { } command } => OfCommand("HEALTHCHECK", command),
        OnBuild onBuild when Trigger.Read(onBuild) is { } later => In(later),
        _ => [],
    };

    private static IEnumerable<FoundSecret> OfVariable(string keyword, string name, string value, string between)
    {
        var found = OfValue(name, $"the value of {keyword} {name}", value).ToList();
        if (found.Count > 0) return found;
        if (!SecretName.IsSecret(name)) return [];
        HiddenText[] hidden = value.Length == 0 || IsVariable(value) ? [] : [new(name + between + value, name + between + HiddenText.Stars)];
        return [new(name, $"{keyword} {name} is a secret by its name") { Hidden = hidden }];
    }

    /// <summary>Whether it is a variable alone, whose value stands elsewhere.</summary>
    private static bool IsVariable(string value)
    {
        value = value.Trim('"');
        return value.StartsWith('$') && value.TrimStart('$').Trim('{', '}').All(character => char.IsAsciiLetterOrDigit(character) || character == '_');
    }

    private static IEnumerable<FoundSecret> OfCommand(string keyword, Command command) =>
        CommandTexts.Of(command).SelectMany(text => OfValue(keyword, "the command", text));

    private static IEnumerable<FoundSecret> OfValue(string name, string subject, string text) =>
        SecretValues.In(text).Select(value => new FoundSecret(name, $"{subject} holds {value.Kind}") { Hidden = [value.Hidden] });

    private static IEnumerable<FoundSecret> OfContent(Heredoc heredoc) => OfValue(heredoc.Name, "the content of the file", heredoc.Content);

    private static IEnumerable<FoundSecret> OfFile(string source)
    {
        var path = source.Trim('"', '\'').TrimEnd('/');
        var name = path[(path.LastIndexOf('/') + 1)..];
        return SecretFileNames.IsSecret(path) ? [new(name, $"{name} is a file for secrets")] : [];
    }
}
