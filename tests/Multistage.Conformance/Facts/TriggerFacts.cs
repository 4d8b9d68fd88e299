using System.Text.Json.Nodes;

namespace Multistage.Conformance;

/// <summary><c>ONBUILD</c> in the shape of the verdicts.</summary>
internal static class TriggerFacts
{
    public static JsonObject Of(OnBuild onBuild)
    {
        var trigger = DockerfileParser.ParseInstruction(onBuild.Expression, '\\', out _);
        var facts = new JsonObject
        {
            ["expression"] = onBuild.Expression,
            ["trigger"] = trigger is null ? null : InstructionFacts.Of(trigger, Syntax(onBuild.Expression)),
        };
        if (trigger is null) facts["triggerError"] = true;
        return facts;
    }

    /// <summary>How the trigger is written; it is put in a stage, so that it is a file.</summary>
    private static InstructionSyntax Syntax(string expression) =>
        DockerfileParser.Parse($"FROM scratch\n{expression}").Syntax.Instructions[1];
}
