namespace Multistage.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class ConsoleProjectTests(PackedPackage package)
{
    [Fact]
    public void A_new_console_project_gets_its_Dockerfile_and_the_file_follows_the_class()
    {
        using var user = package.NewUserFolder();
        user.Write("Shop.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Multistage" Version="*" />
              </ItemGroup>
            </Project>
            """);
        user.Write("Program.cs", "System.Console.Write(Shop.ShopImage.Definition.Final.From.Image);\n");
        user.Write("ShopImage.cs", Image("alpine:3.20"));
        user.Write("setup.sh", "echo ready\n");

        user.Dotnet("build --nologo").ShouldSucceed().ShouldSay("Multistage wrote Dockerfile from Shop.ShopImage.");
        Assert.Equal(Dockerfile("alpine:3.20"), user.Read("Dockerfile"));
        user.Dotnet("bin/Debug/net10.0/Shop.dll").ShouldSucceed().ShouldSay("alpine:3.20");

        user.Write("ShopImage.cs", Image("alpine:3.21"));
        user.Dotnet("build --nologo --no-restore").ShouldSucceed().ShouldSay("Multistage updated Dockerfile from Shop.ShopImage.");
        Assert.Equal(Dockerfile("alpine:3.21"), user.Read("Dockerfile"));

        user.Dotnet("build --nologo --no-restore -v n").ShouldSucceed().ShouldSay("Skipping target \"MultistageDockerfiles\"");
    }

    [Fact]
    public void A_property_for_a_whole_repository_gives_each_project_its_bake_file()
    {
        using var user = package.NewUserFolder();
        user.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <MultistageBake>docker-bake.json</MultistageBake>
                <MultistageBakeWorkingDirectory>$(MSBuildThisFileDirectory)</MultistageBakeWorkingDirectory>
              </PropertyGroup>
            </Project>
            """);
        user.Write("shop/Shop.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Multistage" Version="*" />
              </ItemGroup>
            </Project>
            """);
        user.Write("shop/ShopImage.cs", Image("alpine:3.20"));
        user.Write("shop/setup.sh", "echo ready\n");

        user.Dotnet("build shop --nologo").ShouldSucceed().ShouldSay("Multistage wrote docker-bake.json from Shop.");
        Assert.Contains("\"context\": \"shop\",\n      \"dockerfile\": \"Dockerfile\"", user.Read("shop/docker-bake.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_for_several_frameworks_writes_once_after_all_of_them()
    {
        using var user = package.NewUserFolder();
        user.Write("Shop.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net10.0</TargetFrameworks>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Multistage" Version="*" />
              </ItemGroup>
            </Project>
            """);
        user.Write("ShopImage.cs", Image("alpine:3.20"));
        user.Write("setup.sh", "echo ready\n");

        user.Dotnet("build --nologo -v n").ShouldSucceed().ShouldSay("MultistageDockerfilesOfAllFrameworks:");
        Assert.Equal(Dockerfile("alpine:3.20"), user.Read("Dockerfile"));
    }

    [Fact]
    public void A_single_file_is_enough_of_a_project()
    {
        using var user = package.NewUserFolder();
        user.Write("image.cs", """
            #:package Multistage@*
            #:property OutputType=Library
            #:property PublishAot=false
            using Multistage;

            [Dockerfile]
            static partial class WebImage
            {
                [From("alpine:3.20"), User("1000")]
                partial class Final;
            }
            """);

        user.Dotnet("build image.cs --nologo").ShouldSucceed().ShouldSay("Multistage wrote Dockerfile from WebImage.");
        Assert.EndsWith("\nFROM alpine:3.20 AS final\nUSER 1000\n", user.Read("Dockerfile"), StringComparison.Ordinal);

        user.Write("Dockerfile", user.Read("Dockerfile").Replace("3.20", "3.19", StringComparison.Ordinal));
        user.Dotnet("build image.cs --nologo -p:MultistageMode=Verify").ShouldFailWith("MULTI0002")
            .ShouldSay("Run 'dotnet build -p:MultistageMode=Write image.cs' and commit the file.");
    }

    private static string Image(string from) => $$"""
        using Multistage;

        namespace Shop;

        [Dockerfile]
        public static partial class ShopImage
        {
            [From("{{from}}")]
            [Run(ScriptFile = "setup.sh")]
            [User("1000")]
            public static partial class Final;
        }
        """;

    private static string Dockerfile(string from) => $"""
        # Generated by Multistage from Shop.ShopImage. To change this file, change that class and build its project.
        #

        FROM {from} AS final
        RUN <<EOF
        echo ready
        EOF
        USER 1000

        """.ReplaceLineEndings("\n");
}
