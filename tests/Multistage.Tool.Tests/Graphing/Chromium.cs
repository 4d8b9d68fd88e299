using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Multistage.Tool.Tests.Graphing;

/// <summary>A Chromium without a window, which tests tell what to do over its DevTools protocol.</summary>
public sealed partial class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
    private static readonly HttpClient Http = new();

    private readonly string _profile = Directory.CreateTempSubdirectory("multistage-chromium-").FullName;
    private Process? _process;
    private Uri? _address;

    public async Task InitializeAsync()
    {
        if (Find() is not { } path) return;
        List<string> arguments =
        [
            "--headless", "--remote-debugging-port=0", $"--user-data-dir={_profile}", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
        ];

        // The sandbox refuses to start as root, as which containers and CI often run.
        if (Environment.UserName == "root") arguments.Add("--no-sandbox");
        _process = Process.Start(new ProcessStartInfo(path, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        _address = await ReadAddress(_process.StandardError).WaitAsync(TimeSpan.FromMinutes(1));
    }

    public async Task DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        Directory.Delete(_profile, recursive: true);
    }

    /// <summary>Opens an empty page; skips the test where there is no Chromium.</summary>
    internal async Task<ChromiumPage> OpenPage()
    {
        Skip.If(_address is null, $"There is no Chromium in the path, by none of the names {string.Join(", ", Names)}.");
        var answer = await Http.PutAsync(new Uri(_address!, "/json/new?about:blank"), null);
        using var target = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return await ChromiumPage.Connect(new(target.RootElement.GetProperty("webSocketDebuggerUrl").GetString()!));
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator)
        .SelectMany(_ => Names, Path.Combine)
        .FirstOrDefault(File.Exists);

    private static async Task<Uri> ReadAddress(StreamReader error)
    {
        var said = new List<string>();
        while (await error.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (Listening().Match(line) is not { Success: true } match) continue;

            // What it says later must be read, or it waits for that forever.
            _ = error.ReadToEndAsync();
            return new($"http://{match.Groups[1].Value}/");
        }

        throw new InvalidOperationException($"Chromium ended before it could be told what to do:\n{string.Join('\n', said)}");
    }

    [GeneratedRegex("DevTools listening on ws://([^/]+)/")]
    private static partial Regex Listening();
}
