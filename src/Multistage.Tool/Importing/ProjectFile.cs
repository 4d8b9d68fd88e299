using System.Xml;
using System.Xml.Linq;

namespace Multistage.Tool.Importing;

/// <summary>The C# project that a folder belongs to.</summary>
internal static class ProjectFile
{
    /// <summary>The nearest project file in a folder or above it; null where there is none.</summary>
    public static string? Above(string folder)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            if (!Directory.Exists(current)) continue;
            var project = Directory.EnumerateFiles(current, "*.csproj").Order(StringComparer.Ordinal).FirstOrDefault();
            if (project is not null) return project;
        }

        return null;
    }

    /// <summary>The namespace of a class in a folder of the project: the project's, then the folders.</summary>
    /// <param name="project">The path of the project file.</param>
    /// <param name="folder">The folder of the class.</param>
    public static string Namespace(string project, string folder)
    {
        var folders = Path.GetRelativePath(Path.GetDirectoryName(project)!, folder).Split(Path.DirectorySeparatorChar).Where(part => part is not ("." or ".."));
        return string.Join('.', Root(project).Split('.').Concat(folders).Select(Identifier));
    }

    private static string Root(string project)
    {
        try
        {
            var properties = XDocument.Load(project).Descendants().ToList();
            var named = properties.Find(element => element.Name.LocalName == "RootNamespace") ?? properties.Find(element => element.Name.LocalName == "AssemblyName");
            if (named?.Value.Trim() is { Length: > 0 } name && !name.Contains('$', StringComparison.Ordinal)) return name;
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            // A project that is being edited, or that may not be read, still has a name.
        }

        return Path.GetFileNameWithoutExtension(project);
    }

    private static string Identifier(string part)
    {
        var name = new string([.. part.Select(character => char.IsLetterOrDigit(character) ? character : '_')]);
        if (name.Length == 0 || char.IsDigit(name[0])) name = "_" + name;
        return name.Any(char.IsUpper) ? name : "@" + name;
    }
}
