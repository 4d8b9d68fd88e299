using System.Globalization;
using System.Text;
using Multistage.Generator.Reading;

namespace Multistage.Generator.Emitting;

/// <summary>What the generated files are called.</summary>
internal static class HintNames
{
    private const int LongestReadablePart = 100;

    /// <summary>
    /// The start of the names of a class's files: its full name, and a hash of it. The compiler compares file names without
    /// case, and a file system limits their length, so the name alone would not tell all classes apart.
    /// </summary>
    public static string Of(TypeHierarchy type)
    {
        var name = new StringBuilder(type.Namespace);
        for (var depth = 0; depth < type.Types.Count; depth++)
        {
            // A type in a type is not separated like one in a namespace: elsewhere a namespace can have the outer type's name.
            if (name.Length > 0) name.Append(depth == 0 ? '.' : '+');
            var declaration = type.Types[depth];
            name.Append(declaration.Name);
            if (!declaration.TypeParameters.IsEmpty) name.Append('-').Append(declaration.TypeParameters.Count);
        }

        var full = name.ToString();
        var readable = full.Length <= LongestReadablePart ? full : full.Substring(full.Length - LongestReadablePart);
        return $"{readable}-{Hash(full).ToString("x8", CultureInfo.InvariantCulture)}";
    }

    /// <summary>FNV-1a: the same on every machine, unlike <see cref="string.GetHashCode()"/>.</summary>
    private static uint Hash(string text)
    {
        var hash = 2166136261;
        foreach (var character in text) hash = unchecked((hash ^ character) * 16777619);
        return hash;
    }
}
