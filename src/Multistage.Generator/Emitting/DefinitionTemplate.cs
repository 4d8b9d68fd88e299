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
        var context = new TemplateContext { MemberRenamer = member => member.Name, NewLine = "\n", LoopLimit = 0 };
        var variables = new ScriptObject();
        variables.Import(members, renamer: member => member.Name);
        context.PushGlobal(variables);
        return Parsed.Value.Render(context);
    }

    private static Template Parse()
    {
        using var stream = typeof(DefinitionTemplate).Assembly.GetManifestResourceStream("Definition.scriban")!;
        using var reader = new StreamReader(stream);

        // Git may have given the checked-out template other line ends.
        var template = Template.Parse(reader.ReadToEnd().Replace("\r\n", "\n").TrimEnd(), "Definition.scriban");
        return template.HasErrors ? throw new InvalidOperationException(template.Messages.ToString()) : template;
    }
}
