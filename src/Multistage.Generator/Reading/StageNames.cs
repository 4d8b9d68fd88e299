using System.Text;

namespace Multistage.Generator.Reading;

/// <summary>Makes the name of a stage of a class's name, and a C# name of a stage's.</summary>
internal static class StageNames
{
    /// <summary>
    /// <c>backend-builder</c> for <c>BackendBuilder</c>, <c>http-server</c> for <c>HTTPServer</c>, <c>net8-build</c> for
    /// <c>Net8Build</c>; an underscore becomes a hyphen.
    /// </summary>
    public static string FromClass(string className)
    {
        var name = new StringBuilder();
        for (var index = 0; index < className.Length; index++)
        {
            var character = className[index];
            if (character == '_')
            {
                if (EndsInWord(name)) name.Append('-');
                continue;
            }

            if (char.IsUpper(character) && EndsInWord(name) && StartsWord(className, index)) name.Append('-');
            name.Append(char.ToLowerInvariant(character));
        }

        return name.ToString().TrimEnd('-');
    }

    /// <summary>A C# name for each stage: its class's, or one made of its name, none twice.</summary>
    public static EquatableArray<string> Identifiers(IReadOnlyList<OutlinedStage> stages)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var identifiers = new string[stages.Count];
        for (var index = 0; index < stages.Count; index++)
        {
            var wanted = stages[index].ClassName ?? FromStage(stages[index].Name, index);
            var identifier = wanted;
            for (var number = 2; !taken.Add(identifier); number++) identifier = wanted + number;
            identifiers[index] = identifier;
        }

        return identifiers;
    }

    /// <summary><c>BackendBuilder</c> for <c>backend-builder</c>; <c>Stage0</c> for the first where it has no name.</summary>
    private static string FromStage(string? name, int index)
    {
        var identifier = new StringBuilder();
        var upper = true;
        foreach (var character in name ?? string.Empty)
        {
            if (!char.IsLetterOrDigit(character))
            {
                upper = true;
                continue;
            }

            identifier.Append(upper ? char.ToUpperInvariant(character) : character);
            upper = false;
        }

        if (identifier.Length == 0) return $"Stage{index}";
        return char.IsDigit(identifier[0]) ? $"Stage{identifier}" : identifier.ToString();
    }

    private static bool EndsInWord(StringBuilder name) => name.Length > 0 && name[name.Length - 1] != '-';

    /// <summary>Whether the capital starts a word: after a small letter or digit, or as the last of several before a small one.</summary>
    private static bool StartsWord(string className, int index) =>
        !char.IsUpper(className[index - 1]) || (index + 1 < className.Length && char.IsLower(className[index + 1]));
}
