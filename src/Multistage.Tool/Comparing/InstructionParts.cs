using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace Multistage.Tool.Comparing;

/// <summary>
/// The parts of an instruction as texts: a line for each property of its record that says something. They are read from the
/// record itself, so that a new flag needs nothing here.
/// </summary>
internal static class InstructionParts
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> PropertiesByType = new();

    /// <summary>The parts that differ between two instructions of one kind.</summary>
    public static IReadOnlyList<PartDifference> Differences(Instruction first, Instruction second)
    {
        var (ours, theirs) = (Of(first), Of(second));
        var differences = ours.Select(part => part.Name).Union(theirs.Select(part => part.Name), StringComparer.Ordinal)
            .SelectMany(name => Differences(name, Values(ours, name), Values(theirs, name)))
            .ToList();

        // The same parts in another order are another instruction all the same.
        return differences.Count > 0 ? differences : [new("order", Names(ours), Names(theirs))];
    }

    /// <summary>The parts, in the order of the record; a list is a part for each element.</summary>
    public static List<(string Name, string Value)> Of(Instruction instruction)
    {
        var parts = new List<(string Name, string Value)>();
        Add(parts, instruction);
        return parts;
    }

    private static void Add(List<(string Name, string Value)> parts, object record)
    {
        foreach (var property in PropertiesByType.GetOrAdd(record.GetType(), PropertiesOf))
        {
            var name = property.GetCustomAttribute<FlagAttribute>()?.Name ?? property.Name.ToLowerInvariant();
            Add(parts, name, property.GetValue(record));
        }
    }

    private static void Add(List<(string Name, string Value)> parts, string name, object? value)
    {
        switch (value)
        {
            case null or false:
                break;
            case true:
                parts.Add((name, "yes"));
                break;
            case string text:
                parts.Add((name, text));
                break;
            case ShellForm shell:
                parts.Add(("shell command", shell.Text));
                foreach (var heredoc in shell.Heredocs) Add(parts, name, heredoc);
                break;
            case ExecForm exec:
                parts.Add(("exec command", $"[{string.Join(", ", exec.Arguments.Select(argument => $"\"{argument}\""))}]"));
                break;
            case Heredoc heredoc:
                parts.Add(($"<<{heredoc.Name}", heredoc.Content));
                if (!heredoc.Expand) parts.Add(($"<<{heredoc.Name} quoted", "yes"));
                if (heredoc.StripTabs) parts.Add(($"<<-{heredoc.Name}", "yes"));
                break;
            case KeyValue pair:
                parts.Add((pair.Key, pair.Value));
                break;
            case ArgDeclaration declaration:
                parts.Add((declaration.Name, declaration.Default ?? string.Empty));
                break;
            case Mount mount:
                parts.Add((name, string.Join(',', mount.Options.Select(option => option.Value is null ? option.Key : $"{option.Key}={option.Value}"))));
                break;
            case IEnumerable several:
                foreach (var one in several) Add(parts, name, one);
                break;
            default:
                parts.Add((name, value.ToString()!));
                break;
        }
    }

    private static PropertyInfo[] PropertiesOf(Type type) => [.. type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.Name is not (nameof(Instruction.Keyword) or nameof(Instruction.Comments)))];

    private static string Names(List<(string Name, string Value)> parts) => string.Join(' ', parts.Select(part => part.Name));

    private static List<string> Values(List<(string Name, string Value)> parts, string name) =>
        [.. parts.Where(part => part.Name == name).Select(part => part.Value)];

    /// <summary>Values that only one side has; what is left over is paired in order.</summary>
    private static IEnumerable<PartDifference> Differences(string name, List<string> first, List<string> second)
    {
        var common = CommonSequence.Of(first, second);
        var removed = first.Where((_, index) => !common.Exists(pair => pair.First == index)).ToList();
        var added = second.Where((_, index) => !common.Exists(pair => pair.Second == index)).ToList();
        for (var index = 0; index < Math.Max(removed.Count, added.Count); index++)
        {
            yield return new(name, index < removed.Count ? removed[index] : null, index < added.Count ? added[index] : null);
        }
    }
}
