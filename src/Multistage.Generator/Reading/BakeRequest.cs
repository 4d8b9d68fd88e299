using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Multistage.Generator.Reading;

/// <summary>Whether a project wants a bake file: it says so by <c>[assembly: DockerBake]</c>, or its build by a property.</summary>
internal static class BakeRequest
{
    /// <summary>The attribute that asks for a bake file.</summary>
    public const string AttributeName = "Multistage.DockerBakeAttribute";

    private const string Property = "build_property.MultistageBake";
    private const string WorkingDirectory = "build_property.MultistageBakeWorkingDirectory";

    /// <summary>What the attribute of an assembly says; null where there is none, or where it is half-typed.</summary>
    public static BakeSettings? Of(IAssemblySymbol assembly) =>
        AttributeOf(assembly) is { } data && AttributeMaker.Make(data) is DockerBakeAttribute attribute
            ? BakeSettings.Of(assembly.Name, attribute)
            : null;

    /// <summary>The attribute of an assembly; null where there is none.</summary>
    public static AttributeData? AttributeOf(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: nameof(DockerBakeAttribute) } attributeClass && AttributeMaker.IsMultistage(attributeClass)) return attribute;
        }

        return null;
    }

    /// <summary>The attribute's settings, with what the properties of the build say where the attribute says nothing.</summary>
    public static BakeSettings? Complete(BakeSettings? settings, string project, AnalyzerConfigOptions options)
    {
        var paths = new BakePaths(ScriptFiles.ProjectDirectory(options));
        if (settings is null && Value(options, Property) is { } path) settings = new(project, paths.FromProject(path));
        return settings is not null && settings.WorkingDirectory is null && Value(options, WorkingDirectory) is { } folder
            ? settings with { WorkingDirectory = paths.FromProject(folder) }
            : settings;
    }

    private static string? Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out var value) && value.Trim() is { Length: > 0 } text ? text : null;
}
