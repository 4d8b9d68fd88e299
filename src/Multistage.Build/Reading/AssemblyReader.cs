using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Multistage.Build.Reading;

/// <summary>
/// Reads the Dockerfiles out of a compiled assembly: the <c>AssemblyMetadata</c> attributes whose keys start with
/// <c>Multistage.Dockerfile/1:</c>. The assembly is read as data, never loaded.
/// </summary>
internal static class AssemblyReader
{
    private const string TextKey = "Multistage.Dockerfile/1:";
    private const string OverwriteKey = "Multistage.Overwrite/1:";

    /// <summary>Reads an assembly.</summary>
    /// <returns>The Dockerfiles in the order of the metadata; two of one path when two classes claim it.</returns>
    /// <exception cref="BadImageFormatException">The file is no .NET assembly.</exception>
    public static List<GeneratedDockerfile> Read(string assemblyPath)
    {
        using var stream = File.OpenRead(assemblyPath);
        return Read(stream);
    }

    /// <summary>Reads an assembly from a stream, which is closed.</summary>
    /// <returns>The Dockerfiles in the order of the metadata; two of one path when two classes claim it.</returns>
    /// <exception cref="BadImageFormatException">The stream holds no .NET assembly.</exception>
    public static List<GeneratedDockerfile> Read(Stream stream)
    {
        using var image = new PEReader(stream);
        if (!image.HasMetadata)
        {
            throw new BadImageFormatException("The file holds no .NET metadata.");
        }

        var texts = new List<KeyValuePair<string, string>>();
        var overwrite = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in MetadataAttributes(image.GetMetadataReader()))
        {
            if (key.StartsWith(TextKey, StringComparison.Ordinal))
            {
                texts.Add(new(key.Substring(TextKey.Length), value));
            }
            else if (key.StartsWith(OverwriteKey, StringComparison.Ordinal)
                && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase))
            {
                overwrite.Add(key.Substring(OverwriteKey.Length));
            }
        }

        return texts.ConvertAll(text => new GeneratedDockerfile(text.Key, text.Value, overwrite.Contains(text.Key)));
    }

    private static IEnumerable<(string Key, string Value)> MetadataAttributes(MetadataReader reader)
    {
        if (!reader.IsAssembly)
        {
            yield break;
        }

        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (IsAssemblyMetadata(reader, attribute))
            {
                // ECMA-335 II.23.3: a prolog of two bytes, then the two strings the constructor takes.
                var blob = reader.GetBlobReader(attribute.Value);
                if (blob.ReadUInt16() == 1 && blob.ReadSerializedString() is { } key && blob.ReadSerializedString() is { } value)
                {
                    yield return (key, value);
                }
            }
        }
    }

    private static bool IsAssemblyMetadata(MetadataReader reader, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
        {
            return false;
        }

        var constructor = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor);
        if (constructor.Parent.Kind != HandleKind.TypeReference)
        {
            return false;
        }

        var type = reader.GetTypeReference((TypeReferenceHandle)constructor.Parent);
        return reader.StringComparer.Equals(type.Name, "AssemblyMetadataAttribute")
            && reader.StringComparer.Equals(type.Namespace, "System.Reflection");
    }
}
