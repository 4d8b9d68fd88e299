using System.Text.Json;

namespace Multistage.Tool.Inspecting;

/// <summary><c>RUN</c>: its command, its scripts and its flags.</summary>
internal static class RunJson
{
    /// <summary>Writes it.</summary>
    public static void Write(Utf8JsonWriter json, Run run)
    {
        InstructionJson.Write(json, run.Command);
        json.WriteObjects("files", (run.Command as ShellForm)?.Heredocs ?? default, Write);
        WriteMounts(json, run);
        json.WriteString("network", run.Network ?? "default");
        json.WriteString("security", run.Security ?? "sandbox");
        json.WriteObjects("devices", run.Devices.Select(text => Device.Read(text)!), static (json, device) =>
        {
            json.WriteString("name", device.Name);
            json.WriteBoolean("required", device.IsRequired);
        });
    }

    /// <summary>What its mounts amount to; null, with the reason, where BuildKit refuses one of them as it is written.</summary>
    private static void WriteMounts(Utf8JsonWriter json, Run run)
    {
        var mounts = run.Mounts.Select(MountFacts.Of).ToList();
        if (mounts.FirstOrDefault(mount => mount.Problem is not null) is { } refused)
        {
            json.WriteNull("mounts");
            json.WriteString("expandError", refused.Problem);
            return;
        }

        json.WriteObjects("mounts", mounts, static (json, mount) => mount.Write(json));
    }

    private static void Write(Utf8JsonWriter json, Heredoc heredoc)
    {
        json.WriteString("name", heredoc.Name);
        json.WriteString("data", heredoc.Content);
        json.WriteBoolean("expand", heredoc.Expand);
        json.WriteBoolean("chomp", heredoc.StripTabs);
        json.WriteNumber("fd", heredoc.FileDescriptor);
    }
}
