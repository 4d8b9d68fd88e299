using System.Reflection;
using System.Text.Json.Nodes;

namespace Multistage.Conformance;

/// <summary>A Dockerfile and what BuildKit says of it.</summary>
internal sealed record Case(string Name, byte[] Dockerfile, JsonNode Verdict)
{
    public static string Folder { get; } = typeof(Case).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Cases").Value!;

    /// <summary>
    /// Whether BuildKit's parser accepts it. A flag of a RUN that is refused only when its variables are known is in the verdict
    /// as an error of expansion: that file is accepted first, and its mounts are null.
    /// </summary>
    public bool IsAccepted => (bool)Verdict["ok"]! || Verdict["expandError"] is not null;

    public static IEnumerable<string> Topics =>
        Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    public static IEnumerable<Case> Of(string topic) =>
        from path in Directory.EnumerateFiles(Path.Combine(Folder, topic), "*.json").Order(StringComparer.Ordinal)
        let name = $"{topic}/{Path.GetFileNameWithoutExtension(path)}"
        select new Case(name, File.ReadAllBytes(Path.ChangeExtension(path, "Dockerfile")), JsonNode.Parse(File.ReadAllText(path))!);
}
