using System.Globalization;
using Multistage.Tool.Importing;

namespace Multistage.Tool.Tests.RoundTrip;

/// <summary>
/// The way of many Dockerfiles from text to text: parsed, imported to C#, compiled with the real generator, and what that
/// generates parsed again. One compilation serves a hundred of them.
/// </summary>
internal static class Trip
{
    private const int BatchSize = 128;

    /// <summary>Asserts that files come back as they were, and that their classes compile without a warning.</summary>
    public static void AssertComeBack(IEnumerable<(string Name, DockerfileParseResult File)> files, bool isFlat)
    {
        var all = files.ToList();
        var failures = Failures(all, (file, name, path) => Import(file, name, path, isFlat));

        Assert.NotEmpty(all);
        Assert.True(failures.Count == 0, $"{failures.Count} of {all.Count} files do not come back.\n{string.Join('\n', failures.Take(5))}");
    }

    /// <summary>The class for a Dockerfile.</summary>
    public static string Import(DockerfileParseResult file, string className, string path, bool isFlat) =>
        Importer.Import(file, new(className, path) { Flat = isFlat });

    /// <summary>One sentence for each file that does not come back as it was.</summary>
    /// <param name="files">Names and parse results of files that BuildKit accepts.</param>
    /// <param name="import">The C# of a class with that name, for a Dockerfile at that path.</param>
    public static IReadOnlyList<string> Failures(
        IEnumerable<(string Name, DockerfileParseResult File)> files, Func<DockerfileParseResult, string, string, string> import) =>
        files.Chunk(BatchSize).SelectMany(batch => new TripBatch(batch, import).Failures()).ToList();

    private sealed class TripBatch
    {
        private readonly (string Name, DockerfileParseResult File)[] _files;
        private readonly Dictionary<int, string> _sources = [];
        private readonly Dictionary<int, string> _failures = [];

        public TripBatch((string Name, DockerfileParseResult File)[] files, Func<DockerfileParseResult, string, string, string> import)
        {
            _files = files;
            for (var index = 0; index < files.Length; index++)
            {
                try
                {
                    _sources[index] = import(files[index].File, ClassName(index), DockerfilePath(index));
                }
                catch (Exception exception) when (exception is FormatException or DockerfileRenderException or NotSupportedException)
                {
                    _failures[index] = $"is not imported: {exception.Message}";
                }
            }
        }

        public IEnumerable<string> Failures()
        {
            var project = UserProject.Compile(_sources.Select(source => (SourcePath(source.Key), source.Value)));
            for (var index = 0; index < _files.Length; index++)
            {
                var failure = _failures.GetValueOrDefault(index) ?? Failure(project, _files[index].File.GetDockerfile(), index);
                if (failure is not null) yield return $"{_files[index].Name} {failure}\n{_sources.GetValueOrDefault(index)}";
            }

            var own = _sources.Keys.Select(SourcePath).ToHashSet(StringComparer.Ordinal);
            foreach (var complaint in project.Complaints.Where(file => !own.Contains(file.Key)).SelectMany(file => file))
            {
                yield return $"What is generated is not clean: {complaint}";
            }
        }

        private static string? Failure(UserProject project, Dockerfile original, int index)
        {
            var complaints = project.Complaints[SourcePath(index)].Take(3).ToList();
            if (complaints.Count > 0) return $"is not clean: {string.Join('\n', complaints)}";
            if (!project.Dockerfiles.TryGetValue(DockerfilePath(index), out var text)) return "generates nothing";
            return DockerfileParser.Parse(text) is { Error: { } error }
                ? $"generates what BuildKit refuses: {error}"
                : Sameness.Difference(original, DockerfileParser.Parse(text).GetDockerfile());
        }

        private static string ClassName(int index) => "Image" + index.ToString(CultureInfo.InvariantCulture);

        private static string SourcePath(int index) => ClassName(index) + ".cs";

        private static string DockerfilePath(int index) => $"docker/{index.ToString(CultureInfo.InvariantCulture)}.Dockerfile";
    }
}
