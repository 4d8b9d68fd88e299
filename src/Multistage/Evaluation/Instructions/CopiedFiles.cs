using System.Text;

namespace Multistage;

/// <summary>What <c>COPY</c> and <c>ADD</c> leave in the config: a line of the history, which names few of their flags.</summary>
internal static class CopiedFiles
{
    /// <summary>Adds the layer.</summary>
    public static void Commit(
        string keyword,
        bool parents,
        string? chown,
        string? chmod,
        EquatableArray<string> sources,
        EquatableArray<Heredoc> heredocs,
        string destination,
        Place place)
    {
        if (!place.Stage.Image.HasHistory) return;
        var text = new StringBuilder(keyword);
        if (parents) text.Append(" --parents");
        AppendFlag(text, "--chown", place.Expand(chown).Text);
        AppendFlag(text, "--chmod", place.Expand(chmod).Text);
        foreach (var source in sources) text.Append(' ').Append(place.Expand(source).Text);
        foreach (var heredoc in heredocs) text.Append(" <<").Append(heredoc.Name);
        text.Append(' ').Append(place.Expand(destination).Text).Append(" # buildkit");
        place.Commit(text.ToString(), withLayer: true);
    }

    private static void AppendFlag(StringBuilder text, string name, string? value)
    {
        if (value is { Length: > 0 }) text.Append(' ').Append(name).Append('=').Append(value);
    }
}
