using System.Text.Json.Nodes;

namespace Multistage.Conformance;

/// <summary><c>RUN</c> in the shape of the verdicts.</summary>
internal static class RunFacts
{
    public static JsonObject Of(Run run)
    {
        var facts = InstructionFacts.Command(run.Command);
        var heredocs = (run.Command as ShellForm)?.Heredocs ?? default;
        facts["files"] = InstructionFacts.Array(heredocs, heredoc => new JsonObject
        {
            ["name"] = heredoc.Name,
            ["data"] = heredoc.Content,
            ["expand"] = heredoc.Expand,
            ["chomp"] = heredoc.StripTabs,
            ["fd"] = heredoc.FileDescriptor,
        });
        var mounts = run.Mounts.Select(MountFacts.Of).ToList();
        facts["mounts"] = mounts.Contains(null) ? null : InstructionFacts.Array(mounts, mount => mount);
        if (mounts.Contains(null)) facts["expandError"] = true;
        facts["network"] = run.Network ?? "default";
        facts["security"] = run.Security ?? "sandbox";
        facts["devices"] = InstructionFacts.Array(run.Devices, DeviceFacts);
        return facts;
    }

    private static JsonObject DeviceFacts(string text)
    {
        var device = Device.Read(text)!;
        return new() { ["name"] = device.Name, ["required"] = device.IsRequired };
    }
}
