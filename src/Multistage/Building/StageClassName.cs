using System.Text;

namespace Multistage;

/// <summary>How the name of a stage and that of its class are made of each other.</summary>
internal static class StageClassName
{
    /// <summary>
    /// <c>backend-builder</c> for <c>BackendBuilder</c>, <c>http-server</c> for <c>HTTPServer</c>, <c>net8-build</c> for
    /// <c>Net8Build</c>; an underscore becomes a hyphen.
    /// </summary>
    public static string ToStage(string className)
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

    /// <summary>
    /// <c>BackendBuilder</c> for <c>backend-builder</c>, <c>Stage3</c> for <c>3</c>, <c>X86_64</c> for <c>x86-64</c>: each word with a
    /// capital, numbers kept apart; empty where the text has no letter and no digit.
    /// </summary>
    public static string Of(string text)
    {
        var identifier = new StringBuilder();
        var upper = true;
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character))
            {
                upper = true;
                continue;
            }

            if (upper && char.IsDigit(character) && identifier.Length > 0 && char.IsDigit(identifier[identifier.Length - 1])) identifier.Append('_');
            identifier.Append(upper ? char.ToUpperInvariant(character) : character);
            upper = false;
        }

        return identifier.Length > 0 && char.IsDigit(identifier[0]) ? $"Stage{identifier}" : identifier.ToString();
    }

    private static bool EndsInWord(StringBuilder name) => name.Length > 0 && name[name.Length - 1] != '-';

    /// <summary>Whether the capital starts a word: after a small letter or digit, or as the last of several before a small one.</summary>
    private static bool StartsWord(string className, int index) =>
        !char.IsUpper(className[index - 1]) || (index + 1 < className.Length && char.IsLower(className[index + 1]));
}
