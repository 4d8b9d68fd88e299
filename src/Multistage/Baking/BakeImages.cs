namespace Multistage;

/// <summary>
/// Knows which target builds an image. A Dockerfile that names the image gets it from there, as a named context, so that one
/// build of all is right from the first time on and needs no registry in between.
/// </summary>
internal sealed class BakeImages
{
    private readonly Dictionary<string, string> _builders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _uses = new(StringComparer.Ordinal);

    /// <summary>Remembers the images of a target. Returns the target that builds one of them already; null where none does.</summary>
    public string? Add(string target, IEnumerable<string> images)
    {
        foreach (var image in images)
        {
            var key = KeyOf(image);
            if (!_builders.TryGetValue(key, out var other)) _builders.Add(key, target);
            else if (other != target) return other;
        }

        return null;
    }

    /// <summary>The images that a target's stages name and other targets build, by name.</summary>
    public EquatableArray<KeyValuePair<string, string>> ContextsOf(DraftTarget target)
    {
        var contexts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var stage in target.Stages)
        {
            foreach (var flow in stage.Definition.Graph.FlowsInto(stage))
            {
                if (flow.Source.Kind != StageFlowSourceKind.Image) continue;
                var key = KeyOf(flow.Source.Name);
                if (_builders.TryGetValue(key, out var builder) && TryUse(target.Name, builder)) contexts[key] = "target:" + builder;
            }
        }

        return contexts.ToEquatableArray();
    }

    /// <summary>
    /// The name as BuildKit looks for a context of it: without the default registry and without <c>:latest</c>.
    /// </summary>
    private static string KeyOf(string image)
    {
        var name = image;
        foreach (var prefix in new[] { "docker.io/", "index.docker.io/" })
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal)) name = name.Substring(prefix.Length);
        }

        const string official = "library/";
        if (name.StartsWith(official, StringComparison.Ordinal)) name = name.Substring(official.Length);
        const string latest = ":latest";
        return name.EndsWith(latest, StringComparison.Ordinal) ? name.Substring(0, name.Length - latest.Length) : name;
    }

    /// <summary>Targets that would wait for each other cannot be built: the second keeps to the image of the registry.</summary>
    private bool TryUse(string target, string builder)
    {
        if (target == builder || Reaches(builder, target)) return false;
        if (!_uses.TryGetValue(target, out var used)) _uses.Add(target, used = new(StringComparer.Ordinal));
        used.Add(builder);
        return true;
    }

    private bool Reaches(string from, string to)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.Count > 0)
        {
            var at = open.Pop();
            if (at == to) return true;
            if (!seen.Add(at) || !_uses.TryGetValue(at, out var used)) continue;
            foreach (var next in used) open.Push(next);
        }

        return false;
    }
}
