using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Multistage.Build.Reading;

/// <summary>
/// Reads the files out of a compiled assembly that the generator left there: the <c>AssemblyMetadata</c> attributes whose keys
/// are <c>Multistage.Dockerfile/1:path</c>, or have the name of another attribute in the place of <c>Dockerfile</c>. The
/// assembly is read as data, never loaded.
/// </summary>
internal static class AssemblyReader
{
    private const string KeyStart = "Multistage.";
    private const string PathStart = "/1:";

    /// <summary>What stands in the place of the attribute's name in the key that allows to replace a file of the user's.</summary>
    private const string Overwrite = "Overwrite";

    /// <summary>What stands there in the key that says the build context of a Dockerfile.</summary>
    private const string Context = "Context";

    /// <summary>Reads an assembly.</summary>
    /// <returns>The files in the order of the metadata; two of one path when two classes claim it.</returns>
    /// <exception cref="BadImageFormatException">The file is no .NET assembly.</exception>
    public static List<GeneratedFile> Read(string assemblyPath)
    {
        using var stream = File.OpenRead(assemblyPath);
        return Read(stream);
    }

    /// <summary>Reads an assembly from a stream, which is closed.</summary>
    /// <returns>The files in the order of the metadata; two of one path when two classes claim it.</returns>
    /// <exception cref="BadImageFormatException">The stream holds no .NET assembly.</exception>
    public static List<GeneratedFile> Read(Stream stream)
    {
        using var image = new PEReader(stream);
        if (!image.HasMetadata)
        {
            throw new BadImageFormatException("The file holds no .NET metadata.");
        }

        var files = new List<GeneratedFile>();
        var overwrite = new HashSet<string>(StringComparer.Ordinal);
        var contexts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in MetadataAttributes(image.GetMetadataReader()))
        {
            if (Split(key) is not var (attribute, path))
            {
                continue;
            }

            if (attribute == Context)
            {
                contexts[path] = value;
            }
            else if (attribute != Overwrite)
            {
                files.Add(new GeneratedFile(attribute, path, value, Overwrite: false));
            }
            else if (string.Equals(value, "true", StringComparison.OrdinalIgnoreCase))
            {
                overwrite.Add(path);
            }
        }

        return files.ConvertAll(file => file with
        {
            Overwrite = overwrite.Contains(file.Path),
            Context = contexts.TryGetValue(file.Path, out var context) ? context : null,
        });
    }

    private static (string Attribute, string Path)? Split(string key)
    {
        var pathStart = key.IndexOf(PathStart, StringComparison.Ordinal);
        if (pathStart < KeyStart.Length || !key.StartsWith(KeyStart, StringComparison.Ordinal))
        {
            return null;
        }

        var attribute = key.Substring(KeyStart.Length, pathStart - KeyStart.Length);
        return attribute.All(char.IsLetterOrDigit) ? (attribute, key.Substring(pathStart + PathStart.Length)) : null;
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
