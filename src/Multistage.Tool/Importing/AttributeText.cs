using System.Globalization;
using System.Text;

namespace Multistage.Tool.Importing;

/// <summary>Writes attributes as C#, on one line where they fit, else with a line for each argument.</summary>
/// <param name="indent">The blanks before the attribute.</param>
/// <param name="constants">The names of the constants by their values, used for images.</param>
internal sealed class AttributeText(string indent, IReadOnlyDictionary<string, string> constants)
{
    private const int Width = 120;
    private const string Step = "    ";

    /// <summary>So many commands in a row are easier to read below one another.</summary>
    private const int ManyCommands = 3;

    /// <summary>The attribute in its brackets, without a line feed at the end.</summary>
    public string Write(AttributeCode code)
    {
        var arguments = Arguments(code).ToList();
        if (arguments.Count == 0) return $"{indent}[{code.Name}]";

        var isMany = code.Constructor.DeclaringType == typeof(RunAttribute) && IsMany(arguments.FindAll(argument => argument.Name is null));
        var line = $"{indent}[{code.Name}({string.Join(", ", arguments.Select(argument => argument.Write(indent + Step)))})]";
        var fits = line.Split('\n').All(part => part.Length <= Width || arguments.Any(argument => argument.SpansLines));
        return code.Comments.IsEmpty && !isMany && fits ? line : Broken(code, arguments);
    }

    private static bool IsMany(List<Argument> commands) => commands.Count >= ManyCommands || (commands.Count > 1 && commands.Exists(command => command.SpansLines));

    private string Broken(AttributeCode code, List<Argument> arguments)
    {
        var text = new StringBuilder($"{indent}[{code.Name}(");
        for (var index = 0; index < arguments.Count; index++)
        {
            foreach (var (_, comment) in code.Comments.Where(comment => comment.Argument == index)) text.Append(CultureInfo.InvariantCulture, $"\n{indent}{Step}{comment}");
            text.Append(CultureInfo.InvariantCulture, $"\n{indent}{Step}{arguments[index].WriteWrapped(indent + Step, Width)}");
            text.Append(index == arguments.Count - 1 ? ")]" : ",");
        }

        return text.ToString();
    }

    private IEnumerable<Argument> Arguments(AttributeCode code)
    {
        var isImage = code.Constructor.DeclaringType == typeof(FromAttribute) || code.Constructor.DeclaringType == typeof(CopyFromAttribute);
        for (var index = 0; index < code.Arguments.Length; index++)
        {
            if (code.HasParams && index == code.Arguments.Length - 1)
            {
                foreach (var item in (Array)code.Arguments[index]!) yield return new(null, item);
            }
            else
            {
                var constant = isImage && index == 0 && code.Arguments[index] is string image ? constants.GetValueOrDefault(image) : null;
                yield return new(null, code.Arguments[index], constant);
            }
        }

        foreach (var (property, value) in code.Properties) yield return new(property.Name, value);
    }
}
