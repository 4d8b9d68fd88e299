using System.Globalization;

namespace Multistage.Tool.Importing;

/// <summary>C# names of which none is given twice; case counts, as in C#.</summary>
/// <param name="taken">Names that are not to be given.</param>
internal sealed class Identifiers(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>The name, or, where it is taken, the name with the first number that makes it new.</summary>
    public string Take(string name)
    {
        var taking = name;
        var separator = char.IsDigit(name[^1]) ? "_" : string.Empty;
        for (var number = 2; !_taken.Add(taking); number++) taking = name + separator + number.ToString(CultureInfo.InvariantCulture);
        return taking;
    }
}
