namespace Multistage;

/// <summary>DF1022: an exposed port has an address or a port of the host, as those of <c>docker run -p</c>.</summary>
internal sealed class ExposeInvalidFormat() : InstructionCheck(
    "DF1022", "ExposeInvalidFormat", "EXPOSE instruction should not define an IP address or host-port mapping, found '{0}'")
{
    /// <inheritdoc/>
    public override void Check(Instruction instruction, Place place, CheckRun run)
    {
        foreach (var port in ExposedPorts.Of(instruction, place))
        {
            if (port.LastIndexOf(':') is var colon && colon >= 0 && port.Substring(0, colon).Trim(':').Length > 0) run.Report(this, place, port);
        }
    }
}
