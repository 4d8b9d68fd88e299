using System.Globalization;
using System.Net;
using Multistage.Tool.Console;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Multistage.Tool.Graphing;

/// <summary>
/// A template of a page or a picture. Whatever it shows is escaped, so nothing in a Dockerfile can become markup; only
/// <see cref="Markup"/> is written as it is.
/// </summary>
/// <param name="name">The name of the embedded template.</param>
internal sealed class EscapingTemplate(string name)
{
    private readonly Lazy<Template> _parsed = new(() => Parse(name));

    /// <summary>Text that is markup already.</summary>
    /// <param name="Text">The text.</param>
    internal sealed record Markup(string Text);

    /// <summary>Fills the template.</summary>
    /// <param name="values">What it refers to, by <c>snake_case</c> names.</param>
    public string Render(object values)
    {
        // A Dockerfile can be as long as it likes.
        var context = new EscapingContext { NewLine = "\n", LoopLimit = 0, LimitToString = 0 };
        var globals = new ScriptObject();
        globals.Import(values);
        context.PushGlobal(globals);
        return _parsed.Value.Render(context);
    }

    private static Template Parse(string name)
    {
        var template = Template.Parse(EmbeddedText.Read(name), name);
        return template.HasErrors ? throw new InvalidOperationException(template.Messages.ToString()) : template;
    }

    private sealed class EscapingContext : TemplateContext
    {
        public override TemplateContext Write(SourceSpan span, object? textAsObject) => textAsObject switch
        {
            Markup markup => Write(markup.Text),
            double number => Write(number.ToString("0.#", CultureInfo.InvariantCulture)),
            string text => Write(WebUtility.HtmlEncode(WithLines(text))),
            _ => base.Write(span, textAsObject!),
        };

        /// <summary>XML knows no control characters, and hidden ones could turn the text around them.</summary>
        private static string WithLines(string text) => string.Join('\n', text.Split('\n').Select(Printable.Of));
    }
}
