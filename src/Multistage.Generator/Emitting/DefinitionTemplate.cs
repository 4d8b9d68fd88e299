using Scriban;
using Scriban.Runtime;

namespace Multistage.Generator.Emitting;

/// <summary>Fills <c>Definition.scriban</c>, in which everything has the name it has in <see cref="DefinitionMembers"/>.</summary>
internal static class DefinitionTemplate
{
    // Parsing costs about as much as a hundred classes, so each compiler process does it once.
    private static readonly Lazy<Template> Parsed = new(Parse);

    /// <summary>The members of the class, not indented, with <c>\n</c>.</summary>
    public static string Render(DefinitionMembers members)
    {
        // The template calls no function of Scriban's, and a Dockerfile can be as long as it likes.
        var context = new TemplateContext(new ScriptObject()) { NewLine = "\n", LoopLimit = 0, LimitToString = 0 };
        context.PushGlobal(ToScript(members));
        return Parsed.Value.Render(context);
    }

    // By hand, because Scriban would look into the records by reflection, anew each time.
    private static ScriptObject ToScript(DefinitionMembers members) => new()
    {
        [nameof(members.Generator)] = members.Generator,
        [nameof(members.Path)] = members.Path,
        [nameof(members.Text)] = members.Text,
        [nameof(members.Constant)] = members.Constant,
        [nameof(members.QualifiedConstant)] = members.QualifiedConstant,
        [nameof(members.Definition)] = members.Definition,
        [nameof(members.CreateBuilder)] = members.CreateBuilder,
        [nameof(members.DefinitionType)] = members.DefinitionType,
        [nameof(members.BuilderType)] = members.BuilderType,
        [nameof(members.IgnoreConstant)] = members.IgnoreConstant,
        [nameof(members.QualifiedIgnoreConstant)] = members.QualifiedIgnoreConstant,
        [nameof(members.IgnoreText)] = members.IgnoreText,
        [nameof(members.Arguments)] = members.Arguments.Select(ToScript).ToArray(),
        [nameof(members.Stages)] = members.Stages.Select(ToScript).ToArray(),
    };

    private static ScriptObject ToScript(ArgumentMember argument) => new()
    {
        [nameof(argument.Method)] = argument.Method,
        [nameof(argument.Name)] = argument.Name,
        [nameof(argument.Description)] = argument.Description,
    };

    private static ScriptObject ToScript(StageMember stage) => new()
    {
        [nameof(stage.Property)] = stage.Property,
        [nameof(stage.Method)] = stage.Method,
        [nameof(stage.Index)] = stage.Index,
        [nameof(stage.Description)] = stage.Description,
    };

    private static Template Parse()
    {
        using var stream = typeof(DefinitionTemplate).Assembly.GetManifestResourceStream("Definition.scriban")!;
        using var reader = new StreamReader(stream);

        // Git may have given the checked-out template other line ends.
        var template = Template.Parse(reader.ReadToEnd().Replace("\r\n", "\n").TrimEnd(), "Definition.scriban");
        return template.HasErrors ? throw new InvalidOperationException(template.Messages.ToString()) : template;
    }
}
