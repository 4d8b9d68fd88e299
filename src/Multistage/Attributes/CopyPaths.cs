namespace Multistage;

/// <summary>The paths of <c>[Copy]</c>, <c>[CopyFrom]</c> and <c>[Add]</c>: sources, and the destination at the end.</summary>
internal static class CopyPaths
{
    public static (EquatableArray<string> Sources, string Destination) Read(Arguments arguments, string argument, string?[]? values)
    {
        if (values is not { Length: >= 2 }) arguments.Refuse(argument, "name at least one source, then the destination");
        var paths = arguments.Each(argument, values, arguments.Expanded);
        return paths.IsEmpty ? (paths, string.Empty) : (paths.RemoveAt(paths.Count - 1), paths[paths.Count - 1]);
    }
}
