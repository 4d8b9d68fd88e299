using System.Text;

namespace Multistage;

/// <summary>The strings of a bake file, in which <c>${...}</c> is replaced and <c>%{...}</c> is a directive.</summary>
internal static class BakeTemplate
{
    /// <summary>A string that stands for a text as it is.</summary>
    public static string Literal(string text) => text.Replace("${", "$${").Replace("%{", "%%{");

    /// <summary>Whether a string can stand for a text: no escape keeps a <c>$</c> before an escaped one apart from it.</summary>
    public static bool CanBeLiteral(string text) => text.IndexOf("$${", StringComparison.Ordinal) < 0 && text.IndexOf("%%{", StringComparison.Ordinal) < 0;

    /// <summary>The text of a string in which each <c>${NAME}</c> has its value.</summary>
    /// <param name="template">The string.</param>
    /// <param name="lookup">The value of a variable; null where there is no such.</param>
    /// <param name="problem">What is wrong, as a phrase; null where nothing is.</param>
    public static string Expand(string template, Func<string, string?> lookup, out string? problem)
    {
        problem = null;
        var text = new StringBuilder();
        for (var at = 0; at < template.Length;)
        {
            if (string.CompareOrdinal(template, at, "${", 0, 2) != 0)
            {
                text.Append(template[at++]);
                continue;
            }

            var end = template.IndexOf('}', at);
            var name = end < 0 ? string.Empty : template.Substring(at + 2, end - at - 2);
            if (lookup(name) is not { } value)
            {
                problem = $"it has no variable '{name}': name it in the Variables of [DockerBake]";
                return string.Empty;
            }

            text.Append(value);
            at = end + 1;
        }

        return text.ToString();
    }
}
