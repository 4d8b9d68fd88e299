using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Multistage.Tool.Tests.Graphing;

/// <summary>A page of a <see cref="Chromium"/>.</summary>
/// <remarks>See <see href="https://chromedevtools.github.io/devtools-protocol/"/>.</remarks>
internal sealed class ChromiumPage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode>> _answers = new();
    private TaskCompletionSource _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _reading = Task.CompletedTask;
    private int _id;

    private ChromiumPage()
    {
    }

    /// <summary>The addresses of all that the page has asked for.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>What went wrong in the page, or was refused by its policy.</summary>
    public ConcurrentQueue<string> Errors { get; } = new();

    public static async Task<ChromiumPage> Connect(Uri address)
    {
        var page = new ChromiumPage();
        await page._socket.ConnectAsync(address, CancellationToken.None);
        page._reading = page.Read();
        foreach (var domain in new[] { "Page", "Runtime", "Network", "Log" }) await page.Send($"{domain}.enable");
        return page;
    }

    /// <summary>Opens a file.</summary>
    public async Task Open(string path)
    {
        _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await Send("Page.navigate", new() { ["url"] = new Uri(path).AbsoluteUri });
        await _loaded.Task.WaitAsync(Patience);
    }

    /// <summary>The value of an expression of JavaScript.</summary>
    public async Task<T> Evaluate<T>(string expression)
    {
        var answer = await Send("Runtime.evaluate", new() { ["expression"] = expression, ["returnByValue"] = true, ["awaitPromise"] = true });
        if (answer["exceptionDetails"] is { } exception) throw new InvalidOperationException($"{expression}: {exception}");
        return answer["result"]!["value"].Deserialize<T>()!;
    }

    /// <summary>Moves the mouse to the middle of an element.</summary>
    public async Task Hover(string selector) => await Mouse("mouseMoved", await MiddleOf(selector));

    /// <summary>Clicks the middle of an element.</summary>
    public async Task Click(string selector)
    {
        var middle = await MiddleOf(selector);
        await Mouse("mousePressed", middle);
        await Mouse("mouseReleased", middle);
        await Settle();
    }

    /// <summary>Presses a key, such as <c>Tab</c>, <c>Enter</c> or <c>Escape</c>.</summary>
    public async Task Press(string key)
    {
        var code = key switch { "Tab" => 9, "Enter" => 13, "Escape" => 27, " " => 32, _ => throw new ArgumentException($"The key '{key}' is not known here.", nameof(key)) };
        var text = key switch { "Enter" => "\r", " " => " ", _ => null };
        var down = new JsonObject { ["type"] = text is null ? "rawKeyDown" : "keyDown", ["key"] = key, ["windowsVirtualKeyCode"] = code };
        if (text is not null) down["text"] = text;
        await Send("Input.dispatchKeyEvent", down);
        await Send("Input.dispatchKeyEvent", new() { ["type"] = "keyUp", ["key"] = key, ["windowsVirtualKeyCode"] = code });
        await Settle();
    }

    /// <summary>Sends a command, and gives its answer.</summary>
    public async Task<JsonNode> Send(string method, JsonObject? parameters = null)
    {
        var id = Interlocked.Increment(ref _id);
        var answer = _answers[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var command = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(command), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        return await answer.Task.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        await _reading.WaitAsync(Patience);
        _socket.Dispose();
    }

    /// <summary>What an event has set off is done after two frames.</summary>
    private Task<bool> Settle() => Evaluate<bool>("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");

    private async Task<(double X, double Y)> MiddleOf(string selector)
    {
        var box = await Evaluate<double[]>($$"""
            (() => {
              const element = document.querySelector({{JsonSerializer.Serialize(selector)}});
              element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
              const box = element.getBoundingClientRect();
              return [box.x + box.width / 2, box.y + box.height / 2];
            })()
            """);
        return (box[0], box[1]);
    }

    private Task<JsonNode> Mouse(string type, (double X, double Y) place) => Send("Input.dispatchMouseEvent", new()
    {
        ["type"] = type, ["x"] = place.X, ["y"] = place.Y, ["button"] = type == "mouseMoved" ? "none" : "left", ["clickCount"] = type == "mouseMoved" ? 0 : 1,
    });

    private async Task Read()
    {
        var buffer = new byte[64 * 1024];
        using var message = new MemoryStream();
        while (_socket.State == WebSocketState.Open)
        {
            var received = await _socket.ReceiveAsync(buffer, CancellationToken.None);
            if (received.MessageType == WebSocketMessageType.Close) return;
            message.Write(buffer, 0, received.Count);
            if (!received.EndOfMessage) continue;
            Take(JsonNode.Parse(message.ToArray())!);
            message.SetLength(0);
        }
    }

    private void Take(JsonNode message)
    {
        if (message["id"] is { } id)
        {
            if (!_answers.TryRemove(id.GetValue<int>(), out var answer)) return;
            if (message["error"] is { } error) answer.SetException(new InvalidOperationException(error.ToJsonString()));
            else answer.SetResult(message["result"]!);
            return;
        }

        switch (message["method"]?.GetValue<string>())
        {
            case "Page.loadEventFired":
                _loaded.TrySetResult();
                break;
            case "Network.requestWillBeSent":
                Requests.Enqueue(message["params"]!["request"]!["url"]!.GetValue<string>());
                break;
            case "Runtime.exceptionThrown":
                Errors.Enqueue(message["params"]!["exceptionDetails"]!.ToJsonString());
                break;
            case "Log.entryAdded":
                Errors.Enqueue(message["params"]!["entry"]!.ToJsonString());
                break;
        }
    }
}
