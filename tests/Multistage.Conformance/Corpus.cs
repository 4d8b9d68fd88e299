using System.Text.Json.Nodes;

namespace Multistage.Conformance;

/// <summary>
/// Public Dockerfiles, which are no part of this repository: the variable MULTISTAGE_CORPUS names a folder with a
/// <c>facts.jsonl</c> of the same shape as the cases.
/// </summary>
internal static class Corpus
{
    public const string WhySkipped = "MULTISTAGE_CORPUS names no folder of public Dockerfiles.";

    /// <summary>The folder; null where the variable names none.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("MULTISTAGE_CORPUS") is { Length: > 0 } folder ? folder : null;

    public static IEnumerable<Case> Cases() =>
        from line in File.ReadLines(Path.Combine(Folder!, "facts.jsonl"))
        let verdict = JsonNode.Parse(line)!
        let name = (string)verdict["file"]!
        select new Case(name, File.ReadAllBytes(Path.Combine(Folder!, name)), verdict);
}
