using System.Text;

namespace Multistage.Generator.Emitting;

/// <summary>Turns the name of a build argument into that of a method.</summary>
internal static class ArgumentNames
{
    /// <summary>
    /// <c>PythonVersion</c> for <c>PYTHON_VERSION</c>, <c>python-version</c> and <c>pythonVersion</c>. What C# does not allow in
    /// a name separates words; a name that starts with a digit, or of which nothing is left, gets <c>Arg</c> in front.
    /// </summary>
    public static string ToMethod(string argument)
    {
        var method = new StringBuilder();
        var start = 0;
        while (start < argument.Length)
        {
            var end = start;
            while (end < argument.Length && IsPart(argument[end])) end++;
            AppendWord(method, argument.Substring(start, end - start));
            start = end + 1;
        }

        return method.Length == 0 || char.IsDigit(method[0]) ? "Arg" + method : method.ToString();
    }

    // Words in capitals alone lose them but for the first; others have capitals where they want them.
    private static void AppendWord(StringBuilder method, string word)
    {
        if (word.Length == 0) return;
        var rest = word.Substring(1);
        method.Append(char.ToUpperInvariant(word[0])).Append(rest.Any(char.IsLower) ? rest : rest.ToLowerInvariant());
    }

    private static bool IsPart(char character) => char.IsLetterOrDigit(character);
}
