namespace Multistage;

/// <content>Reads <c>EXPOSE</c>.</content>
public sealed partial record Expose
{
    internal static Instruction? Parse(InstructionSource source)
    {
        var words = source.ReadWords();
        if (words.Count == 0) return source.Refuse("EXPOSE needs a port, such as EXPOSE 8080.", nameof(Ports));
        if (!source.Flags.Finish()) return null;
        var ports = new string[words.Count];
        for (var index = 0; index < ports.Length; index++) ports[index] = words[index].ToString();
        return new Expose(new EquatableArray<string>(ports));
    }
}
