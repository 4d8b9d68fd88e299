using Scriban;
using Scriban.Runtime;

namespace Multistage.Tool.Importing;

/// <summary>Fills <c>Class.scriban</c>.</summary>
internal static class ClassTemplate
{
    private static readonly Lazy<Template> Parsed = new(Parse);

    /// <summary>The source of the class, with <c>\n</c>.</summary>
    public static string Render(ScriptObject layout)
    {
        // A Dockerfile can be as long as it likes.
        var context = new TemplateContext { NewLine = "\n", LoopLimit = 0, LimitToString = 0 };
        context.PushGlobal(layout);
        return Parsed.Value.Render(context);
    }

    private static Template Parse()
    {
        using var stream = typeof(ClassTemplate).Assembly.GetManifestResourceStream("Class.scriban")!;
        using var reader = new StreamReader(stream);

        // Git may have given the checked-out template other line ends.
        var template = Template.Parse(reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal), "Class.scriban");
        return template.HasErrors ? throw new InvalidOperationException(template.Messages.ToString()) : template;
    }
}
