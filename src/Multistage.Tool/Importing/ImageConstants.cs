namespace Multistage.Tool.Importing;

/// <summary>Constants for the images that a file names more than once, so that a version is changed in one place.</summary>
internal static class ImageConstants
{
    /// <summary>The names of the constants by the images, in the order of the file.</summary>
    /// <param name="statements">The attributes of all stages.</param>
    /// <param name="members">Where the constants get their names.</param>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<ImportedStatement> statements, Identifiers members) => statements
        .Select(statement => statement.Attribute)
        .Select(code => (Image: ImageOf(code), IsBase: code.Constructor.DeclaringType == typeof(FromAttribute)))
        .Where(use => use.Image is not (null or "scratch"))
        .GroupBy(use => use.Image!, StringComparer.Ordinal)

        // What is only copied from may also be the index of a stage, or a context.
        .Where(group => group.Count() > 1 && group.Any(use => use.IsBase))
        .ToDictionary(group => group.Key, group => members.Take(Name(group.Key)), StringComparer.Ordinal);

    private static string? ImageOf(AttributeCode code) =>
        code.Constructor.DeclaringType == typeof(FromAttribute) || code.Constructor.DeclaringType == typeof(CopyFromAttribute) ? code.Arguments[0] as string : null;

    /// <summary><c>PythonImage</c> for <c>docker.io/library/python:3.12</c>.</summary>
    private static string Name(string image)
    {
        var repository = image[(image.LastIndexOf('/') + 1)..].Split(':', '@')[0];
        var name = new string([.. StageClassName.Of(repository).Where(char.IsAsciiLetterOrDigit)]);
        return name.Length == 0 ? "BaseImage" : $"{name}Image";
    }
}
