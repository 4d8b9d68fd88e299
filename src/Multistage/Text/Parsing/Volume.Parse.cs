namespace Multistage;

/// <content>Reads <c>VOLUME</c>.</content>
public sealed partial record Volume
{
    internal static Instruction? Parse(InstructionSource source)
    {
        if (source.ReadPaths(nameof(Paths), mayHaveHeredocs: false) is not { } paths) return null;
        if (paths.Count == 0) return source.Refuse("VOLUME needs a path, such as VOLUME /data.", nameof(Paths));
        if (!source.Flags.Finish()) return null;
        var trimmed = new string[paths.Count];
        for (var index = 0; index < trimmed.Length; index++)
        {
            trimmed[index] = Whitespace.Trim(paths[index]);
            if (trimmed[index].Length == 0) return source.Refuse("A path of VOLUME is empty. Write it, or leave it out.", nameof(Paths));
        }

        return new Volume(new EquatableArray<string>(trimmed));
    }
}
