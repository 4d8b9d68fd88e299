using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Multistage.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class ToolTests(InstalledTool tool) : IClassFixture<InstalledTool>
{
    [Fact]
    public async Task The_installed_tool_says_its_version_and_its_commands()
    {
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", (await tool.Run([], "--version")).Text);
        Assert.Contains("\nExamples:\n  multistage import ", (await tool.Run([], "--help")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_read_and_the_output_has_no_byte_order_mark()
    {
        var result = await tool.Run(Encoding.UTF8.GetBytes("from scratch\r\nlabel a=é\r\n"), "render", "-");
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Equal(Encoding.UTF8.GetBytes("FROM scratch\nLABEL a=é\n"), result.Output);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_read_as_BuildKit_reads_them()
    {
        var result = await tool.Run([.. "FROM a\nLABEL a="u8, 0xFF, (byte)'\n'], "inspect", "--format", "json", "-");
        Assert.Equal(0, result.ExitCode);
        var label = JsonDocument.Parse(result.Output).RootElement.GetProperty("stages")[0].GetProperty("instructions")[0];
        Assert.Equal("\uFFFD", label.GetProperty("pairs")[0].GetProperty("value").GetString());
    }

    [Fact]
    public async Task What_is_redirected_is_plain()
    {
        var tree = await tool.Run("FROM a\nRUN make\n"u8.ToArray(), "inspect", "-");
        Assert.Equal("-\n└── 1 stage 0  FROM a\n    └── 2 RUN make\n", tree.Text);

        var refused = await tool.Run("FROM a\nRUM make\n"u8.ToArray(), "inspect", "-");
        Assert.Equal(1, refused.ExitCode);
        Assert.Empty(refused.Output);
        Assert.StartsWith("-:2:1: error: ", refused.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n    RUM make\n    ^^^\n", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', refused.Error);
    }

    [Fact]
    public async Task A_wrong_command_line_is_exit_code_2() => Assert.Equal(2, (await tool.Run([], "inspect")).ExitCode);

    [Fact]
    public async Task A_difference_is_exit_code_1_and_a_file_that_is_not_there_2()
    {
        tool.Write("same.Dockerfile", "from a\n");
        var input = "FROM a\n"u8.ToArray();
        Assert.Equal(0, (await tool.Run(input, "diff", "-", "same.Dockerfile")).ExitCode);
        Assert.Equal(1, (await tool.Run("FROM b\n"u8.ToArray(), "diff", "-", "same.Dockerfile")).ExitCode);
        Assert.Equal(2, (await tool.Run(input, "diff", "-", "missing")).ExitCode);
    }

    [SkippableFact]
    public async Task Ctrl_C_ends_it_at_once()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no signal that ends one process alone.");
        var result = await tool.Interrupt("inspect", "-");
        Assert.Equal(130, result.ExitCode);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void The_package_holds_the_tool_and_nothing_that_a_program_would_reference()
    {
        using var archive = ZipFile.OpenRead(tool.PackageFile);
        var files = archive.Entries.Select(entry => entry.FullName).ToList();
        Assert.Contains("LICENSE", files);
        Assert.Contains("README.md", files);
        Assert.Contains("tools/net10.0/any/Multistage.Tool.dll", files);
        Assert.DoesNotContain("tools/net10.0/any/Multistage.xml", files);
        Assert.DoesNotContain(files, file => file.StartsWith("lib/", StringComparison.Ordinal));
    }
}
