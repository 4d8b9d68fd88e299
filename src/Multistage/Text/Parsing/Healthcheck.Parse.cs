using System.Globalization;

namespace Multistage;

/// <content>Reads <c>HEALTHCHECK</c>; <c>HEALTHCHECK NONE</c> takes no notice of flags.</content>
public sealed partial record Healthcheck
{
    private const long Millisecond = 1_000_000;

    internal static Instruction? Parse(InstructionSource source)
    {
        var text = source.Arguments;
        var typeEnd = text.Start;
        while (typeEnd < text.End && !IsByteSpace(text[typeEnd])) typeEnd++;
        var type = text.Between(text.Start, typeEnd);
        var restStart = typeEnd;
        while (restStart < text.End && IsByteSpace(text[restStart])) restStart++;
        var rest = text.From(restStart);
        var command = source.ReadCommand(rest, mayHaveHeredocs: false);
        if (command is null) return null;
        var isEmpty = command is ExecForm exec ? exec.Arguments.IsEmpty : rest.IsEmpty;
        if (type.IsUpper("NONE"))
        {
            return isEmpty
                ? new Healthcheck((Command?)null)
                : source.Refuse("HEALTHCHECK NONE takes no arguments. Leave them out.", nameof(Command), rest.Start);
        }

        var flags = source.Flags;
        var healthcheck = new Healthcheck(command)
        {
            Interval = flags.Text("interval", nameof(Interval)),
            Timeout = flags.Text("timeout", nameof(Timeout)),
            StartPeriod = flags.Text("start-period", nameof(StartPeriod)),
            StartInterval = flags.Text("start-interval", nameof(StartInterval)),
            Retries = flags.Text("retries", nameof(Retries)),
        };
        if (!flags.Finish()) return null;
        if (!type.IsUpper("CMD")) return source.Refuse("HEALTHCHECK needs CMD and a command, or NONE.", nameof(Command));
        if (isEmpty) return source.Refuse("There is no command after HEALTHCHECK CMD. Add one.", nameof(Command));
        return healthcheck.HasValidOptions(source) ? healthcheck : null;
    }

    private static bool IsByteSpace(char character) => character < '\u0080' && Whitespace.IsSpace(character);

    private bool HasValidOptions(InstructionSource source) =>
        IsValidDuration(source, Interval, nameof(Interval))
        && IsValidDuration(source, Timeout, nameof(Timeout))
        && IsValidDuration(source, StartPeriod, nameof(StartPeriod))
        && IsValidDuration(source, StartInterval, nameof(StartInterval))
        && IsValidRetries(source);

    private static bool IsValidDuration(InstructionSource source, string? text, string argument)
    {
        if (text is null || Duration.Read(text) is 0 or >= Millisecond) return true;
        source.Refuse($"'{text}' is no duration of at least 1ms. Write it like 30s, 1m30s or 500ms.", argument);
        return false;
    }

    private bool IsValidRetries(InstructionSource source)
    {
        if (Retries is null) return true;
        var isNumber = int.TryParse(Retries, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var retries);
        if (isNumber && retries >= 0) return true;
        source.Refuse($"'{Retries}' is no number of retries. Write 0 or a positive number.", nameof(Retries));
        return false;
    }
}
