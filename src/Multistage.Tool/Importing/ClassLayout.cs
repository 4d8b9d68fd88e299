using System.Text;
using Scriban.Runtime;

namespace Multistage.Tool.Importing;

/// <summary>Lays the class out: which attributes stand where. <c>Class.scriban</c> says what stands around them.</summary>
internal sealed class ClassLayout(Dockerfile dockerfile, ImportOptions options, StageClasses classes, IReadOnlyDictionary<string, string> constants, SourceLayout layout)
{
    private const string Indent = "    ";

    /// <summary>What the template needs, by the names that it uses.</summary>
    public ScriptObject Of(IReadOnlyList<ImportedStatement> global, IReadOnlyList<IReadOnlyList<ImportedStatement>> stages)
    {
        var own = classes.AreNested ? global : [.. global, .. stages.SelectMany(stage => stage)];
        return new ScriptObject
        {
            ["opening"] = layout.FileComments.Select(CSharpComments.Write).ToArray(),
            ["trailing"] = layout.Trailing.Select(CSharpComments.Write).ToArray(),
            ["suppressed"] = Suppressed().Select(rule => new ScriptObject { ["id"] = rule.Id, ["title"] = rule.Title }).ToArray(),
            ["namespace"] = options.Namespace,
            ["path"] = XmlText(options.DockerfilePath),
            ["dockerfile"] = string.Join('\n', FileAttributes().Select(new AttributeText(string.Empty, constants).Write)),
            ["attributes"] = Attributes(own, string.Empty),
            ["name"] = options.ClassName,
            ["constants"] = constants.Select(constant => new ScriptObject { ["name"] = constant.Value, ["value"] = StringLiteral.Write(constant.Key, Indent) }).ToArray(),
            ["stages"] = classes.AreNested ? stages.Select(NestedStage).ToArray() : [],
        };
    }

    private ScriptObject NestedStage(IReadOnlyList<ImportedStatement> statements, int index)
    {
        var from = dockerfile.Stages[index].From;
        return new ScriptObject
        {
            ["summary"] = XmlText(from.As is null ? $"FROM {from.Image}" : $"FROM {from.Image} AS {from.As}"),
            ["attributes"] = Attributes(statements, Indent),
            ["name"] = classes[index],
        };
    }

    private IEnumerable<AttributeCode> FileAttributes()
    {
        yield return DockerfileAttribute();
        if (options.DockerIgnore is not { } lines) yield break;
        var code = AttributeCode.Of(typeof(DockerIgnoreAttribute), [lines.ToArray()]);
        yield return options.Overwrite ? code.With(nameof(DockerIgnoreAttribute.Overwrite), true) : code;
    }

    private AttributeCode DockerfileAttribute()
    {
        var code = options.DockerfilePath == "Dockerfile" ? AttributeCode.Of(typeof(DockerfileAttribute)) : AttributeCode.Of(typeof(DockerfileAttribute), options.DockerfilePath);
        if (options.Overwrite) code = code.With(nameof(Multistage.DockerfileAttribute.Overwrite), true);
        if (dockerfile.Directives.Syntax is { } syntax) code = code.With(nameof(Multistage.DockerfileAttribute.Syntax), syntax);
        if (dockerfile.Directives.Escape is { } escape) code = code.With(nameof(Multistage.DockerfileAttribute.Escape), escape);
        return dockerfile.Directives.Check is { } check ? code.With(nameof(Multistage.DockerfileAttribute.Check), check) : code;
    }

    /// <summary>The rules that the file breaks as it is, which must not stop the build that only wants to write it again.</summary>
    private IEnumerable<Rule> Suppressed()
    {
        var authoring = new List<Rule>();
        if (dockerfile.Stages.IsEmpty) authoring.Add(AuthoringRules.NoStage);
        var names = dockerfile.Stages.Select(stage => stage.Name).OfType<string>().ToList();
        if (names.Distinct(StringComparer.Ordinal).Count() < names.Count) authoring.Add(AuthoringRules.DuplicateStageName);
        return RefusalRules.Check(dockerfile).Select(finding => finding.Rule).Concat(authoring).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal);
    }

    private string Attributes(IReadOnlyList<ImportedStatement> statements, string indent)
    {
        var writer = new AttributeText(indent, constants);
        var lines = new StringBuilder();
        foreach (var statement in statements)
        {
            if (statement.IsSetOff && lines.Length > 0) lines.Append('\n');
            foreach (var comment in statement.Comments) lines.Append(indent).Append(CSharpComments.Write(comment)).Append('\n');
            foreach (var attribute in statement.Attributes) lines.Append(writer.Write(attribute)).Append('\n');
        }

        return lines.ToString();
    }

    private static string XmlText(string text) => System.Security.SecurityElement.Escape(CSharpComments.OneLine(text));
}
