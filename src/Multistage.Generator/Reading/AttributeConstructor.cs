using System.Reflection;

namespace Multistage.Generator.Reading;

/// <summary>A constructor of an attribute class.</summary>
/// <param name="Constructor">The constructor.</param>
/// <param name="Parameters">The types of its parameters, which reflection would make anew on each call.</param>
internal sealed record AttributeConstructor(ConstructorInfo Constructor, Type[] Parameters);
