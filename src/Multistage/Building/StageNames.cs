namespace Multistage;

/// <summary>How stages are found by name, and what is said where there is none.</summary>
internal static class StageNames
{
    public static bool AreEqual(string? name, string? other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    public static string NotFound(string name, IEnumerable<string?> names)
    {
        var known = names.OfType<string>().ToList();
        if (known.Count == 0) return $"There is no stage '{name}': no stage has a name.";
        return $"There is no stage '{name}', only {string.Join(", ", known.Select(each => $"'{each}'"))}{NameSuggestion.Of(name.ToLowerInvariant(), known, string.Empty)}.";
    }
}
