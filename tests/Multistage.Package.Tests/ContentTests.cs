using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Multistage.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class ContentTests(PackedPackage package)
{
    [Fact]
    public void Library_analyzer_and_task_are_in_it_with_all_that_they_load_and_nothing_else()
    {
        using var archive = ZipFile.OpenRead(package.File);
        var files = archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            """
            LICENSE
            Multistage.nuspec
            README.md
            [Content_Types].xml
            analyzers/dotnet/cs/Microsoft.Bcl.AsyncInterfaces.dll
            analyzers/dotnet/cs/Multistage.Generator.dll
            analyzers/dotnet/cs/Multistage.dll
            analyzers/dotnet/cs/Scriban.Signed.dll
            analyzers/dotnet/cs/System.Buffers.dll
            analyzers/dotnet/cs/System.IO.Pipelines.dll
            analyzers/dotnet/cs/System.Memory.dll
            analyzers/dotnet/cs/System.Numerics.Vectors.dll
            analyzers/dotnet/cs/System.Runtime.CompilerServices.Unsafe.dll
            analyzers/dotnet/cs/System.Text.Encodings.Web.dll
            analyzers/dotnet/cs/System.Text.Json.dll
            analyzers/dotnet/cs/System.Threading.Tasks.Extensions.dll
            buildMultiTargeting/Multistage.props
            buildMultiTargeting/Multistage.targets
            buildTransitive/Multistage.props
            buildTransitive/Multistage.targets
            lib/net10.0/Multistage.dll
            lib/net10.0/Multistage.xml
            lib/netstandard2.0/Multistage.dll
            lib/netstandard2.0/Multistage.xml
            tasks/netstandard2.0/Multistage.Build.dll
            tasks/netstandard2.0/Multistage.dll
            """.ReplaceLineEndings("\n"),
            string.Join('\n', files));
    }

    [Fact]
    public void Nothing_in_it_says_when_it_was_built()
    {
        using var archive = ZipFile.OpenRead(package.File);

        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(2020, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void It_depends_on_no_other_package()
    {
        var nuspec = XDocument.Load(package["Multistage.nuspec"]);

        Assert.Equal(2, nuspec.Descendants().Count(element => element.Name.LocalName == "group"));
        Assert.DoesNotContain(nuspec.Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Fact]
    public void No_assembly_says_where_it_was_built()
    {
        var place = Encoding.UTF8.GetBytes(PackedPackage.Repository.TrimEnd('/', '\\'));
        var widePlace = Encoding.Unicode.GetBytes(PackedPackage.Repository.TrimEnd('/', '\\'));
        foreach (var file in Directory.GetFiles(package["."], "Multistage*.*", SearchOption.AllDirectories))
        {
            var content = File.ReadAllBytes(file);
            Assert.True(content.AsSpan().IndexOf(place) < 0 && content.AsSpan().IndexOf(widePlace) < 0, file);
        }
    }
}
