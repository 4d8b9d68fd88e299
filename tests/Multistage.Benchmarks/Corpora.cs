using System.Text;

namespace Multistage.Benchmarks;

/// <summary>The files of a corpus.</summary>
internal static class Corpora
{
    private const int Files = 700;

    /// <summary>The corpora that can be read here.</summary>
    public static IEnumerable<Corpus> Known => Folder is null ? [Corpus.Generated, Corpus.OneLargeFile] : Enum.GetValues<Corpus>();

    private static string? Folder => Environment.GetEnvironmentVariable("MULTISTAGE_CORPUS");

    /// <summary>The bytes of each file.</summary>
    public static byte[][] Read(Corpus corpus) => corpus switch
    {
        Corpus.Public => [.. Directory.EnumerateFiles(Path.Combine(Folder!, "files"), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes)],
        Corpus.OneLargeFile => [Encoding.UTF8.GetBytes(string.Concat(Generate()))],
        _ => [.. Generate().Select(Encoding.UTF8.GetBytes)],
    };

    private static IEnumerable<string> Generate()
    {
        var random = new Random(20251125);
        return Enumerable.Range(0, Files).Select(_ => new GeneratedFile(random).Text);
    }
}
