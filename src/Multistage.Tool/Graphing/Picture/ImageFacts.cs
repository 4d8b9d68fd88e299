namespace Multistage.Tool.Graphing.Picture;

/// <summary>What the config of an image says, for a person: by the names of <c>docker inspect</c>, and with what is not known.</summary>
internal static class ImageFacts
{
    /// <summary>The facts of a stage's image; null where BuildKit refuses to build it.</summary>
    public static IReadOnlyList<ImageFact>? Of(StageEvaluation evaluation)
    {
        if (evaluation.IsRefused) return null;
        var config = evaluation.Config;
        ImageFact[] all =
        [
            Text(config, "User", nameof(config.User), one => one.User.Length == 0 ? "root" : one.User) with { IsEssential = true },
            Words(config, "Entrypoint", nameof(config.Entrypoint), one => one.Entrypoint) with { IsEssential = true },
            Words(config, "Cmd", nameof(config.Cmd), one => one.Cmd) with { IsEssential = true },
            Names("Ports", config.ExposedPorts) with { IsEssential = true },
            Text(config, "Workdir", nameof(config.WorkingDir), one => one.WorkingDir.Length == 0 ? "/" : one.WorkingDir) with { IsEssential = true },
            Entries("Env", config.Env.Entries) with { IsEssential = true },
            Names("Volumes", config.Volumes),
            Text(config, "Healthcheck", nameof(config.Healthcheck), one => one.Healthcheck is { } check ? Check(check) : string.Empty),
            Text(config, "Stop signal", nameof(config.StopSignal), one => one.StopSignal),
            Words(config, "Shell", nameof(config.Shell), one => one.Shell) with { IsDetail = true },
            Entries("Labels", config.Labels.Entries) with { IsDetail = true },
            new("On build", config.OnBuild, null) { IsDetail = true },
        ];
        return [.. all.Where(fact => fact.Values.Count > 0 || (fact.IsEssential && fact.Note is not null))];
    }

    /// <summary>The last part of an image's name, which is what people call it.</summary>
    public static string ShortNameOf(string image)
    {
        var name = image[(image.LastIndexOf('/') + 1)..];
        var digest = name.IndexOf('@', StringComparison.Ordinal);
        return digest > 0 ? name[..digest] : name;
    }

    private static ImageFact Text(ImageConfig config, string name, string property, Func<ImageConfig, string> read)
    {
        if (config.ReasonOf(property) is { } reason) return new(name, [], ShortNameOf(reason.Image));
        return new(name, read(config) is { Length: > 0 } text ? [text] : [], null);
    }

    private static ImageFact Words(ImageConfig config, string name, string property, Func<ImageConfig, EquatableArray<string>> read) =>
        Text(config, name, property, one => string.Join(' ', read(one).Select(Quote)));

    private static ImageFact Names(string name, ImageNames names) =>
        new(name, names.Names.IsEmpty ? [] : [string.Join(", ", names.Names)], NameOf(names.Rest));

    private static ImageFact Entries(string name, PartialEntries entries) => new(
        name,
        [.. KnownOf(entries).Select(entry => entry.ToString())],
        NameOf(entries.Rest));

    /// <summary>Those whose values are known; of others, such as a PATH that a base image begins, the note tells.</summary>
    private static IEnumerable<PartialEntry> KnownOf(PartialEntries entries) => entries.All.Where(entry => entry.Value.Reason is null);

    private static string? NameOf(Unknown? reason) => reason is null ? null : ShortNameOf(reason.Image);

    private static string Check(ImageHealthcheck check) => string.Join(' ', check.Test.Skip(check.Test.Count > 1 ? 1 : 0).Select(Quote));

    private static string Quote(string word) => word.Length > 0 && !word.Any(char.IsWhiteSpace) ? word : $"\"{word}\"";
}
