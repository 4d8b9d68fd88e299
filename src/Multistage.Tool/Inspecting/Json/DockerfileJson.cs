using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Multistage.Tool.Inspecting;

/// <summary>
/// What is in a Dockerfile as one line of JSON. The keys are those of the verdicts that the conformance cases hold, so that what
/// users get is what is compared with BuildKit.
/// </summary>
internal static class DockerfileJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The line, UTF-8, with its line feed.</summary>
    public static ReadOnlyMemory<byte> Line(Inspection inspection)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options)) Write(json, inspection);
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, Inspection inspection)
    {
        json.WriteStartObject();
        json.WriteString("file", inspection.File);
        WriteVerdict(json, inspection.Refusal);
        if (inspection.ExpandError is { } expandError) json.WriteString("expandError", $"line {expandError.Line}: {expandError.Message}");
        WriteDirectives(json, inspection);
        WriteMetaArgs(json, inspection);
        WriteStages(json, inspection);
        json.WriteObjects("lint", inspection.Lint, static (json, finding) => WriteFinding(json, finding));
        if (inspection.LintError is { } lintError)
        {
            json.WriteString("lintError", lintError.Message);
            if (lintError.Line is { } line) json.WriteNumber("lintErrorLine", line);
        }

        json.WriteStartObject("llb");
        WriteVerdict(json, inspection.BuildRefusal);
        json.WriteEndObject();
        json.WriteObjects("configs", inspection.Evaluations, (json, evaluation) => WriteImage(json, evaluation, inspection));
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, CheckFinding finding)
    {
        json.WriteString("rule", finding.Rule.Title);
        json.WriteNumber("line", finding.Line);
        json.WriteNumber("endLine", finding.EndLine);
        json.WriteString("detail", finding.Detail);
    }

    private static void WriteImage(Utf8JsonWriter json, StageEvaluation evaluation, Inspection inspection)
    {
        if (evaluation.IsRefused) WriteVerdict(json, new(evaluation.Refusals[0].Message, inspection.LineOf(evaluation.Refusals[0])));
        else ImageJson.Write(json, evaluation.Image);
    }

    private static void WriteVerdict(Utf8JsonWriter json, BuildRefusal? refusal)
    {
        json.WriteBoolean("ok", refusal is null);
        if (refusal is null) return;
        json.WriteString("error", refusal.Message);
        if (refusal.Line is { } line) json.WriteNumber("line", line);
    }

    private static void WriteDirectives(Utf8JsonWriter json, Inspection inspection)
    {
        var directives = inspection.Dockerfile.Directives;
        json.WriteStartObject("directives");
        json.WriteString("syntax", directives.Syntax);
        json.WriteString("escape", directives.EscapeCharacter.ToString());
        json.WriteString("check", directives.Check);
        foreach (var directive in inspection.Syntax.Directives)
        {
            if (directive.Name == "syntax" && directive.Value != directives.Syntax) json.WriteString("syntaxFull", directive.Value);
            if (directive.Name == "check" && directive.Value != directives.Check) json.WriteString("checkFull", directive.Value);
        }

        json.WriteEndObject();
    }

    private static void WriteMetaArgs(Utf8JsonWriter json, Inspection inspection)
    {
        var args = inspection.Dockerfile.GlobalArgs;
        json.WriteStartArray("metaArgs");
        for (var index = 0; index < args.Count; index++)
        {
            var line = inspection.Syntax.Find(new(InstructionPosition.Global, index))!.Line;
            foreach (var declaration in args[index].Declarations)
            {
                json.WriteStartObject();
                json.WriteString("key", declaration.Name);
                json.WriteString("value", declaration.Default);
                json.WriteNumber("line", line);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteStages(Utf8JsonWriter json, Inspection inspection)
    {
        var stages = inspection.Dockerfile.Stages;
        json.WriteStartArray("stages");
        for (var index = 0; index < stages.Count; index++) WriteStage(json, stages[index], index, inspection.Syntax);
        json.WriteEndArray();
    }

    private static void WriteStage(Utf8JsonWriter json, Stage stage, int index, DockerfileSyntax syntax)
    {
        var from = syntax.Find(new(index, InstructionPosition.FromInstruction))!;
        json.WriteStartObject();
        json.WriteString("name", stage.Name ?? string.Empty);
        json.WriteString("base", stage.From.Image);
        json.WriteString("platform", stage.From.Platform ?? string.Empty);
        json.WriteNumber("line", from.Line);
        json.WriteNumber("endLine", from.EndLine);
        json.WriteStartArray("instructions");
        for (var at = 0; at < stage.Instructions.Count; at++)
        {
            var written = syntax.Find(new(index, at))!;
            json.WriteStartObject();
            json.WriteString("name", written.Keyword.ToUpperInvariant());
            json.WriteNumber("line", written.Line);
            json.WriteNumber("endLine", written.EndLine);
            InstructionJson.Write(json, stage.Instructions[at], written);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
