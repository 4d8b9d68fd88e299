using System.Text.Json.Nodes;
using Nodes = System.Text.Json.Nodes;

namespace Multistage.Conformance;

/// <summary>A parse result in the shape of the verdicts.</summary>
internal static class DockerfileFacts
{
    public static JsonObject Of(DockerfileParseResult result)
    {
        var dockerfile = result.GetDockerfile();
        return new()
        {
            ["directives"] = Directives(result),
            ["metaArgs"] = new Nodes.JsonArray([.. dockerfile.GlobalArgs.SelectMany((arg, index) => MetaArgs(result.Syntax, arg, index))]),
            ["stages"] = new Nodes.JsonArray([.. dockerfile.Stages.Select((stage, index) => Stage(result.Syntax, stage, index))]),
        };
    }

    private static JsonObject Directives(DockerfileParseResult result)
    {
        var directives = result.GetDockerfile().Directives;
        var facts = new JsonObject
        {
            ["syntax"] = directives.Syntax,
            ["escape"] = directives.EscapeCharacter.ToString(),
            ["check"] = directives.Check,
        };
        foreach (var directive in result.Syntax.Directives.Where(directive => directive.Name != "escape"))
        {
            if (directive.Value != (string?)facts[directive.Name]) facts[directive.Name + "Full"] = directive.Value;
        }

        return facts;
    }

    private static IEnumerable<JsonNode> MetaArgs(DockerfileSyntax syntax, Arg arg, int index) =>
        from declaration in arg.Declarations
        select new JsonObject
        {
            ["key"] = declaration.Name,
            ["value"] = declaration.Default,
            ["line"] = syntax.Find(new(InstructionPosition.Global, index))!.Line,
        };

    private static JsonObject Stage(DockerfileSyntax syntax, Stage stage, int index)
    {
        var from = syntax.Find(new(index, InstructionPosition.FromInstruction))!;
        return new()
        {
            ["name"] = stage.Name ?? string.Empty,
            ["base"] = stage.From.Image,
            ["platform"] = stage.From.Platform ?? string.Empty,
            ["line"] = from.Line,
            ["endLine"] = from.EndLine,
            ["instructions"] = new Nodes.JsonArray(
                [.. stage.Instructions.Select((instruction, at) => Instruction(instruction, syntax.Find(new(index, at))!))]),
        };
    }

    private static JsonObject Instruction(Instruction instruction, InstructionSyntax syntax)
    {
        var facts = InstructionFacts.Of(instruction, syntax);
        facts["line"] = syntax.Line;
        facts["endLine"] = syntax.EndLine;
        return facts;
    }
}
