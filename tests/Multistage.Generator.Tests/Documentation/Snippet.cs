using System.Text.RegularExpressions;

namespace Multistage.Generator.Tests.Documentation;

/// <summary>A block of C# on a page of the documentation, as a file that a reader makes of it.</summary>
/// <param name="Page">The page, from the root of the repository.</param>
/// <param name="Line">The line of the page on which the block begins.</param>
/// <param name="Text">The block.</param>
internal sealed record Snippet(string Page, int Line, string Text)
{
    /// <summary>The class that it shows; null where it is statements or a test.</summary>
    public string? Class => Regex.Match(Text, @"^(?:public |internal )?(?:static )?(?:partial )?class (\w+)", RegexOptions.Multiline) is { Success: true } found
        ? found.Groups[1].Value
        : null;

    /// <summary>The blocks of a page.</summary>
    public static IEnumerable<Snippet> On(string page, string markdown) =>
        from Match block in Regex.Matches(markdown, "^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)
        select new Snippet(page, markdown[..block.Index].Count(character => character == '\n') + 2, block.Groups[1].Value);

    /// <summary>Whether it names a class.</summary>
    public bool Names(string type) => Regex.IsMatch(Text, $@"\b{type}\b");

    /// <summary>A C# file: the block alone, as the test it is, or as the body of one.</summary>
    public string ToFile()
    {
        // For `dotnet build file.cs`, which takes these lines out before the compiler sees them.
        var text = Regex.Replace(Text, "^#:.*$", string.Empty, RegexOptions.Multiline);
        if (text.Contains("[assembly:", StringComparison.Ordinal) || Class is not null) return text;
        if (text.Contains("Fact]", StringComparison.Ordinal)) return $"public class Documented(ITestOutputHelper output) {{ {Image}\n{text} }}";
        return $"public class Documented {{ {Image}\n[Fact] public async Task Works() {{ await Task.CompletedTask;\n{text} }} }}";
    }

    /// <summary>The field that the example of a test class on the page has.</summary>
    private string Image => Names("Image") ? "private static readonly BackendImage.BackendImageDefinition Image = BackendImage.Definition;" : string.Empty;
}
