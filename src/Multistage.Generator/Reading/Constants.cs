using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Reading;

/// <summary>Turns the compiler's constants into values.</summary>
internal static class Constants
{
    /// <summary>Reads a constant.</summary>
    /// <param name="constant">The constant.</param>
    /// <param name="type">The type of the parameter or property it is for.</param>
    /// <param name="value">Its value; a <c>typeof</c> as <see cref="TypeArgument"/>, line ends as <c>\n</c>.</param>
    /// <returns>Whether it has one: what does not compile has none.</returns>
    public static bool TryRead(TypedConstant constant, Type type, out object? value)
    {
        value = null;
        switch (constant.Kind)
        {
            case var kind when kind != TypedConstantKind.Error && constant.IsNull:
                return true;
            case TypedConstantKind.Primitive:
                value = constant.Value is string text ? NormalizeLineEnds(text) : constant.Value;
                return true;
            case TypedConstantKind.Enum:
                value = Enum.ToObject(type, constant.Value!);
                return true;
            case TypedConstantKind.Type:
                value = constant.Value is INamedTypeSymbol { TypeKind: not TypeKind.Error } symbol ? new TypeArgument(symbol) : null;
                return value is not null;
            case TypedConstantKind.Array:
                return TryReadArray(constant, type.GetElementType() ?? typeof(object), out value);
            default:
                return false;
        }
    }

    /// <summary>
    /// The text with <c>\n</c> for every line end: a raw string has those of its file, and Git's settings must not change the
    /// Dockerfile.
    /// </summary>
    public static string NormalizeLineEnds(string text) =>
        text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n");

    private static bool TryReadArray(TypedConstant constant, Type elementType, out object? value)
    {
        var array = Array.CreateInstance(elementType, constant.Values.Length);
        value = array;
        for (var index = 0; index < array.Length; index++)
        {
            if (!TryRead(constant.Values[index], elementType, out var element)) return false;
            array.SetValue(element, index);
        }

        return true;
    }
}
