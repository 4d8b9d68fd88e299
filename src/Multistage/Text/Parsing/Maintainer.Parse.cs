namespace Multistage;

/// <content>Reads <c>MAINTAINER</c>.</content>
public sealed partial record Maintainer
{
    internal static Instruction? Parse(InstructionSource source) =>
        source.ReadText("MAINTAINER needs a name.", nameof(Name)) is { } name ? new Maintainer(name) : null;
}
