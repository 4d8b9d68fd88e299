namespace Multistage;

/// <summary>How stages are found by name, and what is said where there is none.</summary>
internal static class StageNames
{
    public static bool AreEqual(string? name, string? other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    public static string NotFound(string name, IEnumerable<string?> names)
    {
        var known = string.Join(", ", names.Where(known => known is not null).Select(known => $"'{known}'"));
        return known.Length == 0 ? $"There is no stage '{name}': no stage has a name." : $"There is no stage '{name}', only {known}.";
    }
}
