using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Reading;

/// <summary>Turns the compiler's constants into values.</summary>
internal static class Constants
{
    /// <summary>Reads a constant.</summary>
    /// <param name="constant">The constant.</param>
    /// <param name="type">The type of the parameter or property it is for.</param>
    /// <param name="value">Its value; a <c>typeof</c> as <see cref="TypeArgument"/>, line ends as <c>\n</c>.</param>
    /// <returns>Whether it has one that fits: what does not compile may have none, or one of another type.</returns>
    public static bool TryRead(TypedConstant constant, Type type, out object? value)
    {
        value = null;
        if (constant.Kind == TypedConstantKind.Error) return false;
        if (constant.IsNull) return !type.IsValueType;
        value = constant.Kind switch
        {
            TypedConstantKind.Primitive when constant.Value is string text => NormalizeLineEnds(text),
            TypedConstantKind.Primitive => constant.Value,
            TypedConstantKind.Enum when type.IsEnum => Enum.ToObject(type, constant.Value!),
            TypedConstantKind.Type when constant.Value is INamedTypeSymbol { TypeKind: not TypeKind.Error } symbol => new TypeArgument(symbol),
            TypedConstantKind.Array when type.IsArray => ReadArray(constant, type.GetElementType()!),
            _ => null,
        };
        return type.IsInstanceOfType(value);
    }

    /// <summary>
    /// The text with <c>\n</c> for every line end: a raw string has those of its file, and Git's settings must not change the
    /// Dockerfile.
    /// </summary>
    public static string NormalizeLineEnds(string text) =>
        text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n");

    private static Array? ReadArray(TypedConstant constant, Type elementType)
    {
        var array = Array.CreateInstance(elementType, constant.Values.Length);
        for (var index = 0; index < array.Length; index++)
        {
            if (!TryRead(constant.Values[index], elementType, out var element)) return null;
            array.SetValue(element, index);
        }

        return array;
    }
}
