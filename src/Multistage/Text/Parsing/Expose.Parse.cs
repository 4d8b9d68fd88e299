namespace Multistage;

/// <content>Reads <c>EXPOSE</c>.</content>
public sealed partial record Expose
{
    internal static Instruction? Parse(InstructionSource source)
    {
        var ports = source.Arguments.Split().ConvertAll(word => word.ToString());
        if (ports.Count == 0) return source.Refuse("EXPOSE needs a port, such as EXPOSE 8080.", nameof(Ports));
        return source.Flags.Finish() ? new Expose(new EquatableArray<string>(ports.ToArray())) : null;
    }
}
