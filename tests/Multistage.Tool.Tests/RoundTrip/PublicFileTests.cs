namespace Multistage.Tool.Tests.RoundTrip;

/// <summary>
/// Public Dockerfiles, which are no part of this repository: the variable MULTISTAGE_CORPUS names a folder with a folder
/// <c>files</c> of them.
/// </summary>
public sealed class PublicFileTests
{
    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_public_file_comes_back_from_its_class_as_it_was(bool isFlat)
    {
        var folder = Environment.GetEnvironmentVariable("MULTISTAGE_CORPUS");
        Skip.If(string.IsNullOrEmpty(folder), "MULTISTAGE_CORPUS names no folder of public Dockerfiles.");

        var files = Directory.EnumerateFiles(Path.Combine(folder, "files"), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(folder, path), DockerfileParser.Parse(File.ReadAllBytes(path))))
            .Where(file => file.Item2.Error is null);
        Trip.AssertComeBack(files, isFlat);
    }
}
