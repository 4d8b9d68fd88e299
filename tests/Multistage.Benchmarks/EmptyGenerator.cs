using Microsoft.CodeAnalysis;

namespace Multistage.Benchmarks;

/// <summary>Looks for the same attribute as Multistage and does nothing with what it finds: the cost of being asked.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var classes = context.SyntaxProvider.ForAttributeWithMetadataName(
            "Multistage.DockerfileAttribute",
            static (_, _) => true,
            static (_, _) => 0);
        context.RegisterSourceOutput(classes, static (_, _) => { });
    }
}
