using System.Text;

namespace Multistage.Package.Tests;

/// <summary>What the tool gave: its output to the byte.</summary>
internal sealed record ToolResult(int ExitCode, byte[] Output, string Error)
{
    public string Text => Encoding.UTF8.GetString(Output);
}
