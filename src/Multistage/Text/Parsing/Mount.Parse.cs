namespace Multistage;

/// <content>Reads the value of <c>--mount</c>.</content>
public sealed partial record Mount
{
    /// <summary>
    /// Reads the options. Most are judged only when their variables are known; a variable in <c>from</c> is refused at once,
    /// because the stages must be known before.
    /// </summary>
    internal static Mount? Parse(InstructionSource source, FlagWord word)
    {
        if (CommaValues.Read(word.Parts) is not { } options)
        {
            return Refused(source, word, "The value of --mount is no list of options. Write type=cache,target=/path, and double quotes inside of quotes.");
        }

        return Array.Exists(options, IsFromVariable)
            ? Refused(source, word, "A mount's from takes no variables. Add a stage FROM that image, and name the stage here.")
            : new(new EquatableArray<MountOption>(options));
    }

    private static bool IsFromVariable(MountOption option)
    {
        if (option.Value is null || LetterCase.Lower(option.Key) != "from") return false;
        var dollar = option.Value.IndexOf('$');
        return dollar >= 0 && dollar != option.Value.Length - 1;
    }

    private static Mount? Refused(InstructionSource source, FlagWord word, string message)
    {
        source.Refuse(message, nameof(Run.Mounts), word.Start);
        return null;
    }
}
