using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Reading;

/// <summary>The <c>[BakeTarget]</c> attributes of a Dockerfile's class and of its stages.</summary>
internal static class BakeTargets
{
    /// <summary>What they say, that of the class first.</summary>
    public static EquatableArray<BakeTargetOptions> Read(INamedTypeSymbol type, StageOutline outline)
    {
        var targets = new List<BakeTargetOptions>();
        if (Read(type, stage: null) is { } own) targets.Add(own);
        foreach (var member in type.GetTypeMembers())
        {
            if (AttributeReader.DockerfileAttributeOf(member) is not null) continue;
            if (Read(member, StageOf(member, outline)) is { } nested) targets.Add(nested);
        }

        return targets.ToEquatableArray();
    }

    /// <summary>A class's <c>[BakeTarget]</c>; null where it has none.</summary>
    public static AttributeData? AttributeOf(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: nameof(BakeTargetAttribute) } attributeClass && AttributeMaker.IsMultistage(attributeClass)) return attribute;
        }

        return null;
    }

    private static BakeTargetOptions? Read(INamedTypeSymbol type, int? stage) =>
        AttributeOf(type) is { } data && AttributeMaker.Make(data) is BakeTargetAttribute attribute
            ? BakeTargetOptions.Of(type.Name, stage, attribute)
            : null;

    private static int StageOf(INamedTypeSymbol type, StageOutline outline)
    {
        for (var index = 0; index < outline.Stages.Count; index++)
        {
            if (outline.Stages[index].ClassName == type.Name) return index;
        }

        return -1;
    }
}
