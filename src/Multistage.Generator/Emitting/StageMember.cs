using System.Globalization;
using Multistage.Generator.Reading;

namespace Multistage.Generator.Emitting;

/// <summary>A stage's property in the definition and its method in the builder.</summary>
/// <param name="Property">The name of the property.</param>
/// <param name="Method">The name of the method.</param>
/// <param name="Index">The stage's position.</param>
/// <param name="Description">What the stage is, for comments: <c>FROM … AS …</c>.</param>
internal sealed record StageMember(string Property, string Method, string Index, string Description)
{
    /// <summary>The name of the field that holds the definition's one instance.</summary>
    private const string InstanceField = "Instance";

    /// <summary>The members of each stage, in order.</summary>
    public static EquatableArray<StageMember> AllOf(DockerfileClass item, string definitionType, string builderType)
    {
        var properties = new NameScope(definitionType, InstanceField).Reserve(InheritedNames.OfDefinition);

        // In the builder a stage's method may share its name with others: its parameter tells them apart.
        var methods = new NameScope(builderType).Reserve(InheritedNames.OfBuilder);
        return item.StageIdentifiers
            .Select((identifier, index) => new StageMember(
                CSharpText.Identifier(properties.TakeProperty(identifier)),
                CSharpText.Identifier(methods.Take(identifier)),
                index.ToString(CultureInfo.InvariantCulture),
                XmlText.Escape(index < item.Dockerfile.Stages.Count ? Describe(item.Dockerfile.Stages[index].From) : identifier)))
            .ToEquatableArray();
    }

    private static string Describe(From from) => from.As is null ? $"FROM {from.Image}" : $"FROM {from.Image} AS {from.As}";
}
