using System.IO.Compression;
using System.Xml.Linq;

namespace Multistage.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class TestingPackageTests(PackedPackage package)
{
    [Fact]
    public void A_new_project_asserts_on_its_image_with_the_package()
    {
        using var user = package.NewUserFolder();
        user.Write("Shop.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Multistage" Version="*" />
                <PackageReference Include="Multistage.Testing" Version="*" />
              </ItemGroup>
            </Project>
            """);
        user.Write("ShopImage.cs", """
            using Multistage;

            namespace Shop;

            [Dockerfile]
            public static partial class ShopImage
            {
                [From("alpine:3.20")]
                [User("root")]
                public static partial class Final;
            }
            """);
        user.Write("Program.cs", """
            using Multistage;
            using Multistage.Testing;
            using Shop;

            var known = new BuildSettings { BaseImages = BaseImages.None.With("alpine:3.20", new() { Config = new() { User = "1000" } }) };
            DockerfileAssert.PinsBaseImages(ShopImage.Definition);
            DockerfileAssert.RunsAsNonRoot(new DockerfileDefinition("FROM alpine:3.20\n"), known);
            DockerfileAssert.IsSameAsFile(ShopImage.Definition, "Dockerfile");
            try
            {
                DockerfileAssert.RunsAsNonRoot(ShopImage.Definition.Final);
            }
            catch (DockerfileAssertionException exception)
            {
                Console.WriteLine(exception.Message);
            }
            """);

        user.Dotnet("build --nologo").ShouldSucceed();

        user.Dotnet("bin/Debug/net10.0/Shop.dll").ShouldSucceed()
            .ShouldSay("Stage 'final' runs as root: its last USER is root.")
            .ShouldSay("  Dockerfile of Shop.ShopImage, line 5");
    }

    [Fact]
    public void It_holds_a_library_for_each_supported_runtime_and_depends_on_Multistage_alone()
    {
        using var archive = ZipFile.OpenRead(package.TestingFile);

        Assert.Equal(
            """
            LICENSE
            Multistage.Testing.nuspec
            README.md
            lib/net10.0/Multistage.Testing.dll
            lib/net10.0/Multistage.Testing.xml
            lib/net8.0/Multistage.Testing.dll
            lib/net8.0/Multistage.Testing.xml
            """.ReplaceLineEndings("\n"),
            string.Join('\n', archive.Entries.Select(entry => entry.FullName)
                .Where(name => name[0] is not ('_' or '[') && !name.StartsWith("package/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)));

        using var nuspec = archive.GetEntry("Multistage.Testing.nuspec")!.Open();
        var dependencies = XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == "dependency");
        Assert.Equal(["Multistage", "Multistage"], dependencies.Select(dependency => dependency.Attribute("id")!.Value));
    }
}
