namespace Multistage.Testing;

/// <summary>A secret of an instruction.</summary>
/// <param name="Name">The variable or the file, by which a test can except it.</param>
/// <param name="Problem">What is wrong, as half a sentence.</param>
/// <param name="Value">The secret itself, which is not shown; null where it is only known by its name.</param>
internal sealed record FoundSecret(string Name, string Problem, string? Value = null)
{
    /// <summary>The secrets of an instruction.</summary>
    public static IEnumerable<FoundSecret> In(Instruction instruction) => instruction switch
    {
        Env env => env.Pairs.SelectMany(pair => OfVariable("ENV", pair.Key, pair.Value)),
        Arg arg => arg.Declarations.SelectMany(argument => OfVariable("ARG", argument.Name, argument.Default ?? string.Empty)),
        Label label => label.Pairs.SelectMany(pair => OfValue(pair.Key, $"the value of {pair.Key}", pair.Value)),
        Copy copy => copy.Sources.SelectMany(OfFile).Concat(copy.Heredocs.SelectMany(OfContent)),
        Add add => add.Sources.SelectMany(source => OfFile(source).Concat(OfValue(source, "the address", source))).Concat(add.Heredocs.SelectMany(OfContent)),
        Run run => CommandTexts.Of(run.Command).SelectMany(text => OfValue("RUN", "the command", text)),
        Cmd cmd => CommandTexts.Of(cmd.Command).SelectMany(text => OfValue("CMD", "the command", text)),
        Entrypoint entrypoint => CommandTexts.Of(entrypoint.Command).SelectMany(text => OfValue("ENTRYPOINT", "the command", text)),
        _ => [],
    };

    private static IEnumerable<FoundSecret> OfVariable(string keyword, string name, string value)
    {
        var found = OfValue(name, $"the value of {keyword} {name}", value).ToList();
        if (found.Count > 0) return found;
        return SecretName.IsSecret(name) ? [new(name, $"{keyword} {name} is a secret by its name")] : [];
    }

    private static IEnumerable<FoundSecret> OfValue(string name, string subject, string text) =>
        SecretValues.In(text).Select(value => new FoundSecret(name, $"{subject} is {value.Kind}", value.Text));

    private static IEnumerable<FoundSecret> OfContent(Heredoc heredoc) => OfValue(heredoc.Name, "the content of the file", heredoc.Content);

    private static IEnumerable<FoundSecret> OfFile(string source)
    {
        var name = source.Trim('"', '\'').TrimEnd('/');
        name = name[(name.LastIndexOf('/') + 1)..];
        return SecretFileNames.IsSecret(name) ? [new(name, $"{name} is a file for secrets")] : [];
    }
}
