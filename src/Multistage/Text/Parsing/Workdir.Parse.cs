namespace Multistage;

/// <content>Reads <c>WORKDIR</c>.</content>
public sealed partial record Workdir
{
    internal static Instruction? Parse(InstructionSource source) =>
        source.ReadText("WORKDIR needs a path, such as WORKDIR /app.", nameof(Path)) is { } path ? new Workdir(path) : null;
}
