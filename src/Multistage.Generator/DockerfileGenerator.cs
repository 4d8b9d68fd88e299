using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Multistage.Generator.Emitting;
using Multistage.Generator.Reading;

namespace Multistage.Generator;

/// <summary>
/// Turns each class with a <c>[Dockerfile]</c> into the text of its Dockerfile, its typed definition and its typed builder. It
/// reports nothing: a class that it cannot read gets its members without a text, and <see cref="DockerfileAnalyzer"/> says why.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class DockerfileGenerator : IIncrementalGenerator
{
    /// <summary>The step that turns attributes into a <see cref="DockerfileClass"/>.</summary>
    internal const string ReadStep = "Read";

    /// <summary>The step that turns a <see cref="DockerfileClass"/> into a <see cref="RenderedDockerfile"/>.</summary>
    internal const string RenderStep = "Render";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var classes = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                AttributeReader.DockerfileAttributeName,
                static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax,
                static (hit, cancellation) => Read(hit, cancellation))
            .WithTrackingName(ReadStep)
            .Where(static item => item is not null)
            .Select(static (item, _) => item!);

        var complete = classes.Where(static item => !NeedsScripts(item));
        var plain = Emit(context, complete.Select(static (item, _) => Render(item)));

        // Only classes that name script files look at the project's other files, and only those are read that they name.
        var scripted = classes.Where(static item => NeedsScripts(item))
            .Combine(context.AdditionalTextsProvider.Collect())
            .Combine(context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ScriptFiles.ProjectDirectory(options.GlobalOptions)))
            .Select(static (pair, cancellation) =>
            {
                var ((item, files), projectDirectory) = pair;
                var complete = ScriptFiles.Insert(item, new ScriptFiles(files, projectDirectory), cancellation);
                return (Class: complete ?? item, IsComplete: complete is not null);
            });
        var withScripts = Emit(context, scripted.Select(static (item, _) => item.IsComplete ? Render(item.Class) : RenderedDockerfile.Incomplete(item.Class)));
        EmitBakeFile(context, plain, withScripts);
    }

    private static void EmitBakeFile(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<RenderedDockerfile> plain,
        IncrementalValuesProvider<RenderedDockerfile> withScripts)
    {
        var attribute = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                BakeRequest.AttributeName,
                static (node, _) => node is CompilationUnitSyntax,
                static (hit, _) => BakeRequest.Of((IAssemblySymbol)hit.TargetSymbol))
            .Collect();
        var settings = attribute
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName ?? string.Empty))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) =>
            {
                var ((attributes, project), options) = pair;
                return (Settings: BakeRequest.Complete(attributes.FirstOrDefault(), project, options.GlobalOptions), Folder: ScriptFiles.ProjectDirectory(options.GlobalOptions));
            });
        var all = plain.Collect().Combine(withScripts.Collect()).Combine(settings);
        context.RegisterImplementationSourceOutput(all, static (output, pair) =>
        {
            var ((plain, withScripts), (settings, folder)) = pair;
            if (settings is null) return;
            var classes = plain.Concat(withScripts).Select(item => item.Class);
            if (BakeEmitter.Source(settings, classes, folder) is { } source) Add(output, source);
        });
    }

    private static DockerfileClass? Read(GeneratorAttributeSyntaxContext hit, CancellationToken cancellation)
    {
        // One class has one [Dockerfile]; a second one, which the compiler refuses, must not add the same sources again.
        var type = (INamedTypeSymbol)hit.TargetSymbol;
        return AttributeReader.DockerfileAttributeOf(type) is { } attribute && hit.Attributes.Contains(attribute)
            ? ReadClasses.GetOrRead(hit.TargetNode, type, () => AttributeReader.Read(type, attribute, sink: null, cancellation))
            : null;
    }

    private static bool NeedsScripts(DockerfileClass item) => item.IsValid && ScriptFiles.AreNeeded(item.Dockerfile);

    private static RenderedDockerfile Render(DockerfileClass item) =>
        item.IsValid ? new RenderedDockerfile(item, RoundTrip.Write(item.Dockerfile).Text) : RenderedDockerfile.Incomplete(item);

    /// <summary>Emits classes, and passes on those whose Dockerfile is complete.</summary>
    private static IncrementalValuesProvider<RenderedDockerfile> Emit(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<RenderedDockerfile> results)
    {
        var rendered = results.WithTrackingName(RenderStep);
        context.RegisterSourceOutput(
            rendered.Where(static item => item.Class is { Definition: true, CanHaveMembers: true }),
            static (output, item) => Add(output, DockerfileEmitter.DefinitionSource(item)));

        // The editor has no use for the text that the build writes.
        var complete = rendered.Where(static item => item.Text is not null);
        context.RegisterImplementationSourceOutput(
            complete, static (output, item) => Add(output, DockerfileEmitter.OutputSource(item)));
        return complete;
    }

    private static void Add(SourceProductionContext output, EmittedSource source) =>
        output.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8));
}
