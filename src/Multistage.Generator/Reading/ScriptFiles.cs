using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Multistage.Generator.Reading;

/// <summary>The project's files, among which a <c>[Run(ScriptFile = ...)]</c> finds its script.</summary>
/// <param name="files">The project's additional files.</param>
/// <param name="projectDirectory">The folder of the project file with <c>/</c> at its end; null where the host does not say.</param>
internal sealed class ScriptFiles(ImmutableArray<AdditionalText> files, string? projectDirectory)
{
    /// <summary>The folder of the project file, from the options that the build passes to the compiler.</summary>
    public static string? ProjectDirectory(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property.ProjectDir", out var directory)
        || options.TryGetValue("build_property.MSBuildProjectDirectory", out directory)
            ? directory.Replace('\\', '/').TrimEnd('/') + "/"
            : null;

    /// <summary>Whether a model names a script file.</summary>
    public static bool AreNeeded(Dockerfile dockerfile)
    {
        foreach (var stage in dockerfile.Stages)
        {
            foreach (var instruction in stage.Instructions)
            {
                if (instruction is Run { Command: ScriptFile }) return true;
            }
        }

        return false;
    }

    /// <summary>The class with its scripts in place; null where one is missing.</summary>
    public static DockerfileClass? Insert(DockerfileClass item, ScriptFiles files, CancellationToken cancellation)
    {
        var missing = false;
        var dockerfile = Insert(item.Dockerfile, files, (_, _) => missing = true, cancellation);
        return missing ? null : item with { Dockerfile = dockerfile };
    }

    /// <summary>The model with its scripts in place.</summary>
    /// <param name="dockerfile">The model.</param>
    /// <param name="files">Where the scripts are.</param>
    /// <param name="missing">Hears of each instruction whose script is not there, which stays as it is.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Dockerfile Insert(
        Dockerfile dockerfile, ScriptFiles files, Action<InstructionPosition, string> missing, CancellationToken cancellation)
    {
        var stages = dockerfile.Stages.ToArray();
        for (var stage = 0; stage < stages.Length; stage++)
        {
            var instructions = stages[stage].Instructions;
            for (var index = 0; index < instructions.Count; index++)
            {
                if (instructions[index] is not Run { Command: ScriptFile script } run) continue;
                if (files.Text(script.Path, cancellation) is { } text)
                {
                    instructions = instructions.SetItem(index, run with { Command = ShellForm.Script(text) });
                }
                else
                {
                    missing(new InstructionPosition(stage, index), script.Path);
                }
            }

            stages[stage] = stages[stage] with { Instructions = instructions };
        }

        return dockerfile with { Stages = stages };
    }

    private string? Text(string path, CancellationToken cancellation) =>
        Find(path)?.GetText(cancellation)?.ToString() is { } text ? Constants.NormalizeLineEnds(text) : null;

    private AdditionalText? Find(string path)
    {
        var wanted = Normalize(projectDirectory + path);
        foreach (var file in files)
        {
            var found = Normalize(file.Path);
            if (string.Equals(found, wanted, StringComparison.OrdinalIgnoreCase)) return file;
        }

        if (projectDirectory is not null) return null;
        var end = "/" + wanted;
        return files.FirstOrDefault(file => Normalize(file.Path).EndsWith(end, StringComparison.OrdinalIgnoreCase));
    }

    private static string Normalize(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == ".") continue;
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] is not (".." or "")) segments.RemoveAt(segments.Count - 1);
            else segments.Add(segment);
        }

        return string.Join("/", segments);
    }
}
