using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Multistage.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class WebProjectTests(PackedPackage package)
{
    [Fact]
    public async Task A_web_project_that_wants_the_file_alone_is_published_and_starts_without_Multistage()
    {
        using var user = package.NewUserFolder();
        user.Write("Web.csproj", """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Multistage" Version="*" PrivateAssets="all" ExcludeAssets="runtime" />
              </ItemGroup>
            </Project>
            """);
        user.Write("Program.cs", """
            var app = WebApplication.Create(args);
            app.MapGet("/", () => "hello");
            app.Run();
            """);
        user.Write("WebImage.cs", """
            using Multistage;

            [Dockerfile(Definition = false)]
            public static partial class WebImage
            {
                [From("mcr.microsoft.com/dotnet/aspnet:10.0")]
                [Workdir("/app")]
                [Copy("published/", "./")]
                [Entrypoint("dotnet", "Web.dll")]
                public static partial class Final;
            }
            """);

        user.Dotnet("publish --nologo -o published").ShouldSucceed();

        Assert.Contains("ENTRYPOINT [\"dotnet\", \"Web.dll\"]\n", user.Read("Dockerfile"), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(user["published"], "*Multistage*"));
        Assert.DoesNotContain("Multistage", user.Read("published/Web.deps.json"), StringComparison.Ordinal);
        Assert.Equal("hello", await Answer(user["published"]));
    }

    private static async Task<string> Answer(string published)
    {
        var start = new ProcessStartInfo("dotnet", "Web.dll --urls http://127.0.0.1:0")
        {
            WorkingDirectory = published,
            RedirectStandardOutput = true,
        };
        using var server = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            using var client = new HttpClient();
            return await client.GetStringAsync(await Address(server.StandardOutput, patience.Token), patience.Token);
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
        }
    }

    private static async Task<string> Address(StreamReader output, CancellationToken patience)
    {
        while (await output.ReadLineAsync(patience) is { } line)
        {
            var match = Regex.Match(line, "Now listening on: (http://\\S+)");
            if (match.Success)
            {
                return match.Groups[1].Value;
            }
        }

        throw new InvalidOperationException("The server ended before it listened.");
    }
}
