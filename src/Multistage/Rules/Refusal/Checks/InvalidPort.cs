namespace Multistage;

/// <summary>DF0130: an <c>EXPOSE</c> has something that is no port.</summary>
internal sealed class InvalidPort() : InstructionRule<Expose>(
    "DF0130", "Invalid port", "'{0}' cannot be exposed: {1}")
{
    /// <inheritdoc/>
    protected override void Check(Expose instruction, Place place)
    {
        foreach (var word in instruction.Ports)
        {
            foreach (var port in place.ExpandWords(word, out _, out _))
            {
                if (PortSpecification.Problem(port.Text!) is { } problem)
                {
                    place.Report(this, nameof(Expose.Ports), port.Condition, port.Text!, problem);
                }
            }
        }
    }
}
