using System.Globalization;
using Multistage.Build.Reading;

namespace Multistage.Testing;

/// <summary>Finds the instruction that a build failed at, and says so.</summary>
internal sealed class BuildFailure
{
    private const string ErrorPrefix = "ERROR: ";
    private const string Rule = "--------------------";
    private const int ShownLines = 20;

    private static readonly string[] Wrappings = ["failed to build: ", "failed to solve: "];

    private readonly DockerfileDefinition _image;
    private readonly DockerfileParseResult _parsed;
    private readonly DockerResult _result;
    private readonly BuildProgressReader _progress;

    public BuildFailure(DockerfileDefinition image, DockerResult result, BuildProgressReader progress)
    {
        _image = image;
        _parsed = DockerfileParser.Parse(image.Text);
        _result = result;
        _progress = progress;
    }

    /// <summary>Whether the build had an empty context of its own.</summary>
    public bool HadNoContext { get; init; }

    /// <summary>The exception.</summary>
    public DockerBuildException ToException()
    {
        var line = FindLine();
        var position = line is { } number
            ? _parsed.Syntax.Instructions.FirstOrDefault(each => each.Line <= number && number <= each.EndLine)?.Position
            : null;
        var className = FileHeader.ClassOf(_image.Text);
        var stage = position is { Stage: >= 0 } inStage && _parsed.Error is null ? _image.Stages[inStage.Stage] : null;
        var instruction = stage is null ? null : position!.Value.Index < 0 ? stage.From : stage.Instructions[position.Value.Index];
        return new(Message(line, position, Attribute(className, stage, instruction)), _result.Command, _result.ExitCode)
        {
            Line = line,
            Stage = stage,
            Instruction = instruction,
            ClassName = className,
            StepOutput = string.Join('\n', _progress.FailedOutput),
        };
    }

    private string Message(int? line, InstructionPosition? position, string? attribute)
    {
        var parts = new List<string> { $"The build of {InstructionPlace.Describe(_image)} failed: {Reason()}" };
        if (position is { } found) parts.Add(InstructionPlace.Of(_image, found).Show(attribute));
        else if (line is { } number) parts.Add(InstructionPlace.OfLines(_image, number, number).Show(null));
        if (HadNoContext && Reason().Contains("not found", StringComparison.Ordinal)) parts.Add("The build context was empty: set DockerBuildOptions.Context to the folder that COPY takes files from.");
        var output = _progress.FailedOutput;
        if (output.Count > 0) parts.Add($"Its output{(output.Count > ShownLines ? " ends with" : string.Empty)}:\n{string.Join('\n', output.TakeLast(ShownLines).Select(each => $"    {each}"))}");
        parts.Add($"docker {_result.Command}");
        return string.Join("\n\n", parts);
    }

    /// <summary>The attribute that writes the instruction, for a Dockerfile that a class describes.</summary>
    private static string? Attribute(string? className, StageDefinition? stage, Instruction? instruction)
    {
        if (className is null || stage is null || instruction is null) return null;
        var name = instruction is Copy { From: not null } ? "CopyFrom" : instruction.GetType().Name;
        return $"[{name}] of {stage} in {className}";
    }

    /// <summary>Docker's last words, without what each of its layers puts before them.</summary>
    private string Reason()
    {
        var reason = _progress.Words.LastOrDefault(line => line.StartsWith(ErrorPrefix, StringComparison.Ordinal)) is { } error
            ? error[ErrorPrefix.Length..]
            : string.Join('\n', _progress.Words.Where(line => line.Length > 0));
        foreach (var wrapping in Wrappings)
        {
            if (reason.StartsWith(wrapping, StringComparison.Ordinal)) reason = reason[wrapping.Length..];
        }

        return reason.Length > 0 ? reason : $"docker ended with {_result.ExitCode}.";
    }

    /// <summary>The line in <c>Dockerfile:3</c>, which stands above the rule above the lines that docker shows.</summary>
    private int? FindLine()
    {
        var words = _progress.Words;
        for (var index = words.Count - 1; index > 0; index--)
        {
            if (words[index] != Rule) continue;
            var colon = words[index - 1].LastIndexOf(':');
            if (colon >= 0 && int.TryParse(words[index - 1].AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line)) return line;
        }

        return null;
    }
}
