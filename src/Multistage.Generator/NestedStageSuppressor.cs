using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Multistage.Generator.Reading;

namespace Multistage.Generator;

/// <summary>
/// Takes back what the code analysis of .NET says of public classes in classes, CA1034, where they are the stages of a Dockerfile: it is
/// how they are written.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NestedStageSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor NestedStage = new(
        "DFS0001", "CA1034", "The stages of a Dockerfile are classes in its class.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(NestedStage);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree) continue;
            var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan);
            if (node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is not { } declaration) continue;
            var type = context.GetSemanticModel(tree).GetDeclaredSymbol(declaration, context.CancellationToken);
            if (type?.ContainingType is { } outer && AttributeReader.DockerfileAttributeOf(outer) is not null)
            {
                context.ReportSuppression(Suppression.Create(NestedStage, diagnostic));
            }
        }
    }
}
