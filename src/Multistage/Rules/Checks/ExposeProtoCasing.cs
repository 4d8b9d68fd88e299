namespace Multistage;

/// <summary>DF1021: the protocol of an exposed port has capital letters.</summary>
internal sealed class ExposeProtoCasing() : InstructionCheck(
    "DF1021", "ExposeProtoCasing", "Defined protocol '{0}' in EXPOSE instruction should be lowercase")
{
    /// <inheritdoc/>
    public override void Check(Instruction instruction, Place place, CheckRun run)
    {
        foreach (var port in ExposedPorts.Of(instruction, place))
        {
            var protocol = port.Substring(port.LastIndexOf('/') + 1);
            if (protocol != protocol.ToLowerInvariant()) run.Report(this, place, port);
        }
    }
}
