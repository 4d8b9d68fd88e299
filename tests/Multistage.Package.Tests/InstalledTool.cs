using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Multistage.Build.Tests;
using Multistage.Build.Tests.EndToEnd;

namespace Multistage.Package.Tests;

/// <summary>The tool, packed as for a release and installed by <c>dotnet tool install</c> into a folder.</summary>
public sealed class InstalledTool : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public InstalledTool()
    {
        Dotnet.Run(PackedPackage.Repository, $"pack src/Multistage.Tool --no-restore -c Release -o {_folder["feed"]} --nologo").ShouldSucceed();
        PackageFile = Directory.GetFiles(_folder["feed"], "*.nupkg").Single();
        _folder.Write("nuget.config", "<configuration><packageSources><clear /></packageSources></configuration>");
        Dotnet
            .Run(_folder.FullPath, $"tool install Multistage.Tool --add-source {_folder["feed"]} --tool-path {_folder["tools"]}", ("NUGET_PACKAGES", _folder["packages"]))
            .ShouldSucceed();
    }

    /// <summary>The package.</summary>
    public string PackageFile { get; }

    private string Program => _folder[OperatingSystem.IsWindows() ? "tools/multistage.exe" : "tools/multistage"];

    public void Dispose() => _folder.Dispose();

    /// <summary>Writes a file in the folder that the tool runs in.</summary>
    internal void Write(string name, string text) => _folder.Write(name, text);

    /// <summary>Runs the tool with what it reads on standard input.</summary>
    internal async Task<ToolResult> Run(byte[] input, params string[] arguments)
    {
        using var process = Start(arguments);
        var output = Bytes(process.StandardOutput.BaseStream);
        var error = Bytes(process.StandardError.BaseStream);
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, Encoding.UTF8.GetString(await error));
    }

    /// <summary>Runs the tool, which waits for input, and presses Ctrl+C once it does.</summary>
    internal async Task<ToolResult> Interrupt(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = Bytes(process.StandardOutput.BaseStream);
        var error = Bytes(process.StandardError.BaseStream);

        // The handler is there a moment after the process is; until then the signal ends it all the same.
        await Task.Delay(TimeSpan.FromSeconds(1));
        Assert.Equal(0, Kill(process.Id, 2));
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, Encoding.UTF8.GetString(await error));
    }

    private static async Task<byte[]> Bytes(Stream stream)
    {
        using var all = new MemoryStream();
        await stream.CopyToAsync(all);
        return all.ToArray();
    }

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            WorkingDirectory = _folder.FullPath,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // As on a terminal with colours: that the output goes elsewhere must be enough for it to be plain.
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        return Process.Start(start)!;
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
