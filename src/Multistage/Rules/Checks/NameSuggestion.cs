namespace Multistage;

/// <summary>What may have been meant by a name that nobody knows.</summary>
internal static class NameSuggestion
{
    /// <summary>How different a name may be, in letters.</summary>
    private const int Most = 2;

    /// <summary>The name that is nearest, of several the first one by the alphabet, as the end of a sentence; empty where none is near.</summary>
    /// <param name="name">The name that nobody knows.</param>
    /// <param name="known">The names there are.</param>
    /// <param name="prefix">What stands before a name.</param>
    public static string Of(string name, IEnumerable<string> known, string prefix)
    {
        string? nearest = null;
        var least = Most + 1;
        foreach (var other in known)
        {
            if (Math.Abs(other.Length - name.Length) > least) continue;
            var distance = Distance(name, other);
            if (distance > Math.Min(least, Most) || (distance == least && string.CompareOrdinal(other, nearest) > 0)) continue;
            nearest = other;
            least = distance;
        }

        return nearest is null ? string.Empty : $" (did you mean {prefix}{nearest}?)";
    }

    /// <summary>How many letters must be put in, taken out or exchanged.</summary>
    private static int Distance(string first, string second)
    {
        var above = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var row = 1; row <= first.Length; row++)
        {
            var current = new int[second.Length + 1];
            current[0] = row;
            for (var column = 1; column <= second.Length; column++)
            {
                var exchanged = above[column - 1] + (first[row - 1] == second[column - 1] ? 0 : 1);
                current[column] = Math.Min(exchanged, Math.Min(above[column], current[column - 1]) + 1);
            }

            above = current;
        }

        return above[second.Length];
    }
}
