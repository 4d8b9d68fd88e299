using Multistage.Tests;

namespace Multistage.Engine.Tests.Context;

/// <summary>A folder with a build context, a Dockerfile, and what the engine makes of them.</summary>
internal sealed class SelectionCase
{
    private readonly string _folder;

    private SelectionCase(string folder, ContextCase item)
    {
        _folder = folder;
        Item = item;
    }

    public ContextCase Item { get; }

    /// <summary>The build, as a bake file has it.</summary>
    public Dictionary<string, object> Target => new()
    {
        ["context"] = Context,
        ["dockerfile"] = Dockerfile,
        ["output"] = new[] { $"type=local,dest={Result}" },
    };

    private string Context => Path.Combine(_folder, "context");

    private string Dockerfile => Path.Combine(_folder, "Dockerfile");

    private string Result => Path.Combine(_folder, "result");

    public static SelectionCase Write(string folder, ContextCase item, string dockerfile, string? ignore)
    {
        var @case = new SelectionCase(folder, item);
        Directory.CreateDirectory(@case.Context);
        foreach (var file in item.Files)
        {
            var path = Path.Combine(@case.Context, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!file.EndsWith('/')) File.WriteAllText(path, file);
        }

        File.WriteAllText(@case.Dockerfile, dockerfile);
        if (ignore is not null) File.WriteAllText(@case.Dockerfile + ".dockerignore", ignore);
        return @case;
    }

    /// <summary>How the engine's image differs from what it should have; null where it does not.</summary>
    /// <param name="expected">The paths of its files, from its root, and of empty folders with a slash at the end.</param>
    public string? DifferenceTo(IEnumerable<string> expected)
    {
        var wanted = expected.Order(StringComparer.Ordinal).ToList();
        var files = wanted.Where(path => !path.EndsWith('/'));
        var actual = FilesOfResult().Order(StringComparer.Ordinal).ToList();
        var missing = wanted.Where(path => path.EndsWith('/') && !Directory.Exists(Path.Combine(Result, path)));
        return files.SequenceEqual(actual) && !missing.Any()
            ? null
            : $"{Path.GetFileName(_folder)}: predicted [{string.Join(", ", wanted)}], but the engine copied [{string.Join(", ", actual)}]";
    }

    private IEnumerable<string> FilesOfResult() => Directory
        .EnumerateFiles(Result, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        .Select(path => Path.GetRelativePath(Result, path));
}
