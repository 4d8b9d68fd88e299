using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Multistage.Generator.Emitting;
using Multistage.Generator.Reading;

namespace Multistage.Generator.Reporting;

/// <summary>Reports why a project's bake file cannot be written, on the attribute that is at fault.</summary>
internal static class BakeChecks
{
    /// <summary>Reports what is wrong, if the project wants a bake file and anything is.</summary>
    /// <param name="classes">The valid classes of the compilation, and what was read of each.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="options">The options that the build passes to the compiler.</param>
    /// <param name="report">Hears the diagnostics.</param>
    public static void Run(
        IEnumerable<(INamedTypeSymbol Type, DockerfileClass Class)> classes, Compilation compilation, AnalyzerConfigOptions options, Action<Diagnostic> report)
    {
        var assembly = compilation.Assembly;
        if (BakeRequest.Complete(BakeRequest.Of(assembly), assembly.Name, options) is not { } settings) return;

        var baked = classes.Select(one => (one.Type, Dockerfile: BakeEmitter.Baked(one.Class))).ToList();
        var locations = new AttributeLocations(compilation);
        foreach (var issue in BakeEmitter.Compose(settings, baked.Select(one => one.Dockerfile), ScriptFiles.ProjectDirectory(options)).Issues)
        {
            var attribute = issue.Dockerfile is { } dockerfile
                ? AttributeOf(baked.Find(one => ReferenceEquals(one.Dockerfile, dockerfile)).Type, issue.Options)
                : BakeRequest.AttributeOf(assembly);
            var location = attribute is null ? Location.None : locations.Of(new AttributeSite(attribute, UsedBy: null), issue.Argument);
            report(RuleDescriptors.Diagnostic(AuthoringRules.InvalidBakeFile, location, [], [issue.Sentence]));
        }
    }

    /// <summary>The <c>[BakeTarget]</c> that gave the options; the <c>[Dockerfile]</c> of a class without.</summary>
    private static AttributeData? AttributeOf(INamedTypeSymbol type, BakeTargetOptions? options)
    {
        var carrier = options?.Stage is null ? type : type.GetTypeMembers(options.ClassName).FirstOrDefault();
        return (carrier is null ? null : BakeTargets.AttributeOf(carrier)) ?? AttributeReader.DockerfileAttributeOf(type);
    }
}
