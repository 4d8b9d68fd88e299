using System.Globalization;

namespace Multistage.Tool.Importing;

/// <summary>C# names of which none is given twice.</summary>
/// <param name="taken">Names that are not to be given.</param>
/// <param name="comparer">Whether case counts; it does unless this says otherwise.</param>
internal sealed class Identifiers(IEnumerable<string> taken, StringComparer? comparer = null)
{
    private readonly HashSet<string> _taken = new(taken, comparer ?? StringComparer.Ordinal);

    /// <summary>The name, or, where it is taken, the name with the first number that makes it new.</summary>
    public string Take(string name)
    {
        var taking = name;
        var separator = char.IsDigit(name[^1]) ? "_" : string.Empty;
        for (var number = 2; !_taken.Add(taking); number++) taking = name + separator + number.ToString(CultureInfo.InvariantCulture);
        return taking;
    }
}
