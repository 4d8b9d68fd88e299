namespace Multistage;

/// <summary>What is written beside an arrow.</summary>
internal static class StageGraphLabels
{
    /// <summary>What is taken and where it goes: <c>/install → /usr/local</c>.</summary>
    public static string Of(StageFlow flow)
    {
        if (flow.Kind == StageFlowKind.From) return "FROM";
        if (flow.Source.Kind == StageFlowSourceKind.Address) return $"→ {flow.Destination}";
        var paths = string.Join(", ", flow.Paths);

        // A mount without a target is mounted where the command runs.
        var destination = flow.Destination is { Length: > 0 } ? flow.Destination : ".";
        return paths.Length == 0 || paths == destination ? destination : $"{paths} → {destination}";
    }

    /// <summary>A text of at most so many characters, its end cut off where it is longer.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length) return text;
        var end = length - 1;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return text.Substring(0, end) + "…";
    }
}
