using System.Text;
using System.Text.Json;

namespace Multistage.Testing;

/// <summary>Reads what <c>--progress=rawjson</c> writes: a line of JSON for each change, and plain text at the end of a build that failed.</summary>
/// <param name="report">Gets what happens, in order.</param>
internal sealed class BuildProgressReader(Action<DockerBuildProgress> report)
{
    private readonly Dictionary<string, Step> _steps = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    /// <summary>The lines that are no progress: what docker says about a failure.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The output of the step that failed; empty where none did.</summary>
    public IReadOnlyList<string> FailedOutput => _steps.Values.FirstOrDefault(step => step.State == DockerBuildProgressKind.Failed)?.Lines ?? [];

    /// <summary>Reads a line.</summary>
    public void Read(string line)
    {
        using var status = Parse(line);
        if (status is null)
        {
            _words.Add(line);
            return;
        }

        foreach (var vertex in Array(status.RootElement, "vertexes")) ReadVertex(vertex);
        foreach (var log in Array(status.RootElement, "logs")) ReadLog(log);
        foreach (var warning in Array(status.RootElement, "warnings")) ReadWarning(warning);
    }

    /// <summary>A line of progress; null for one that is none, though it may begin with a brace as well.</summary>
    private static JsonDocument? Parse(string line)
    {
        if (!line.StartsWith('{')) return null;
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement.ArrayEnumerator Array(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array ? array.EnumerateArray() : default;

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static string Decoded(JsonElement parent, string name) => Encoding.UTF8.GetString(Convert.FromBase64String(Text(parent, name) ?? string.Empty));

    private void ReadVertex(JsonElement vertex)
    {
        var step = Find(Text(vertex, "digest"));
        step.Name = Text(vertex, "name") ?? step.Name;
        if (Text(vertex, "error") is { Length: > 0 } error) Change(step, DockerBuildProgressKind.Failed, error);
        else if (vertex.TryGetProperty("cached", out var cached) && cached.GetBoolean()) Change(step, DockerBuildProgressKind.Cached);
        else if (Text(vertex, "completed") is not null) Change(step, DockerBuildProgressKind.Completed);
        else if (Text(vertex, "started") is not null) Change(step, DockerBuildProgressKind.Started);
    }

    private void ReadLog(JsonElement log)
    {
        var step = Find(Text(log, "vertex"));
        step.Pending += Decoded(log, "data");
        for (var end = step.Pending.IndexOf('\n'); end >= 0; end = step.Pending.IndexOf('\n'))
        {
            Write(step, step.Pending[..end]);
            step.Pending = step.Pending[(end + 1)..];
        }
    }

    private void ReadWarning(JsonElement warning)
    {
        var step = Find(Text(warning, "vertex"));
        report(new(step.Name, DockerBuildProgressKind.Warning, Decoded(warning, "short")));
    }

    private void Write(Step step, string line)
    {
        line = line.TrimEnd('\r');
        step.Lines.Add(line);
        report(new(step.Name, DockerBuildProgressKind.Output, line));
    }

    /// <summary>BuildKit tells the state of a step again and again, and runs parts of one one after the other.</summary>
    private void Change(Step step, DockerBuildProgressKind state, string text = "")
    {
        if (step.State == state || (state == DockerBuildProgressKind.Started && step.State is not null)) return;
        if (state == DockerBuildProgressKind.Failed && step.Pending.Length > 0) Write(step, step.Pending);
        step.State = state;
        report(new(step.Name, state, text));
    }

    private Step Find(string? digest)
    {
        digest ??= string.Empty;
        if (!_steps.TryGetValue(digest, out var step)) _steps.Add(digest, step = new());
        return step;
    }

    private sealed class Step
    {
        public string Name { get; set; } = string.Empty;

        public DockerBuildProgressKind? State { get; set; }

        public List<string> Lines { get; } = [];

        public string Pending { get; set; } = string.Empty;
    }
}
