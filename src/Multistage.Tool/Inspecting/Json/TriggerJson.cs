using System.Text.Json;

namespace Multistage.Tool.Inspecting;

/// <summary><c>ONBUILD</c>: the text that a later build reads, and what it would read in it today.</summary>
internal static class TriggerJson
{
    /// <summary>Writes it.</summary>
    public static void Write(Utf8JsonWriter json, OnBuild onBuild)
    {
        json.WriteString("expression", onBuild.Expression);
        var trigger = DockerfileParser.ParseInstruction(onBuild.Expression, '\\', out var error);
        if (trigger is null)
        {
            json.WriteNull("trigger");
            json.WriteString("triggerError", error!.Message);
            return;
        }

        var syntax = Syntax(onBuild.Expression);
        json.WriteStartObject("trigger");
        json.WriteString("name", syntax.Keyword.ToUpperInvariant());
        InstructionJson.Write(json, trigger, syntax);
        json.WriteEndObject();
    }

    /// <summary>How the trigger is written; it is put in a stage, so that it is a file, and no longer begins one.</summary>
    private static InstructionSyntax Syntax(string expression)
    {
        const char byteOrderMark = '\uFEFF';
        var text = expression[0] == byteOrderMark ? expression[1..] : expression;
        return DockerfileParser.Parse($"FROM scratch\n{text}").Syntax.Instructions[1];
    }
}
