using System.Reflection;
using System.Reflection.Emit;
using Multistage.Build.Reading;

namespace Multistage.Build.Tests.Reading;

public sealed class AssemblyReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_Dockerfiles_come_in_order_and_with_their_text_to_the_letter()
    {
        const string text = "FROM alpine\nRUN echo \"\\ \t é 🐳 \0\"\n";
        var assembly = Compile(("Multistage.Dockerfile/1:deploy/b.Dockerfile", text), ("Multistage.Dockerfile/1:Dockerfile", string.Empty));

        Assert.Equal(
            [new GeneratedFile("Dockerfile", "deploy/b.Dockerfile", text, false), new GeneratedFile("Dockerfile", "Dockerfile", string.Empty, false)],
            AssemblyReader.Read(assembly));
    }

    [Fact]
    public void Overwrite_belongs_to_the_path_it_names_wherever_it_stands()
    {
        var assembly = Compile(
            ("Multistage.Overwrite/1:a", "true"),
            ("Multistage.Dockerfile/1:a", "FROM a\n"),
            ("Multistage.Dockerfile/1:b", "FROM b\n"),
            ("Multistage.Overwrite/1:b", "false"));

        Assert.Equal([true, false], AssemblyReader.Read(assembly).Select(file => file.Overwrite));
    }

    [Fact]
    public void Each_file_knows_the_attribute_that_asks_for_it()
    {
        var assembly = Compile(("Multistage.DockerBake/1:docker-bake.json", "{}\n"), ("Multistage.Dockerfile/1:a/1:b", "FROM a\n"));

        Assert.Equal(
            [("DockerBake", "docker-bake.json", false), ("Dockerfile", "a/1:b", true)],
            AssemblyReader.Read(assembly).Select(file => (file.Attribute, file.Path, file.IsDockerfile)));
    }

    [Fact]
    public void The_folder_of_the_context_belongs_to_the_path_it_names()
    {
        var assembly = Compile(
            ("Multistage.Dockerfile/1:a", "FROM a\n"),
            ("Multistage.DockerIgnore/1:a.dockerignore", "b\n"),
            ("Multistage.Context/1:a", ".."));

        Assert.Equal([("a", ".."), ("a.dockerignore", null)], AssemblyReader.Read(assembly).Select(file => (file.Path, file.Context)));
    }

    [Fact]
    public void Other_metadata_is_none_of_its_business() =>
        Assert.Empty(AssemblyReader.Read(Compile(("RepositoryUrl", "x"), ("Multistage.Dockerfile/2:Dockerfile", "FROM later\n"))));

    [Fact]
    public void The_assembly_can_be_written_again_at_once()
    {
        var assembly = Compile(("Multistage.Dockerfile/1:a", "FROM a\n"));
        AssemblyReader.Read(assembly);

        using var stream = new FileStream(assembly, FileMode.Open, FileAccess.Write, FileShare.None);
    }

    [Fact]
    public void What_is_no_assembly_is_refused() =>
        Assert.Throws<BadImageFormatException>(() => AssemblyReader.Read(_folder.Write("text.dll", "no assembly at all")));

    private string Compile(params (string Key, string? Value)[] metadata)
    {
        var constructor = typeof(AssemblyMetadataAttribute).GetConstructor([typeof(string), typeof(string)])!;
        var attributes = metadata.Select(pair => new CustomAttributeBuilder(constructor, [pair.Key, pair.Value]));
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Sample"), typeof(object).Assembly, attributes);
        assembly.DefineDynamicModule("Sample");
        assembly.Save(_folder["Sample.dll"]);
        return _folder["Sample.dll"];
    }
}
