namespace Multistage;

/// <summary>The value of <c>--device</c>: the device's name, and whether it must be there.</summary>
internal sealed class Device
{
    private Device(string name, bool isRequired)
    {
        Name = name;
        IsRequired = isRequired;
    }

    public string Name { get; }

    public bool IsRequired { get; }

    /// <summary>Whether BuildKit takes the flag; where not, the source is told why.</summary>
    public static bool IsValid(InstructionSource source, FlagWord word)
    {
        if (Read(word.Value!) is not null) return true;
        source.Refuse(
            $"'{word.Value}' is no device. Write its name, such as vendor.com/class=name, and required after a comma if it must be there.",
            nameof(Run.Devices),
            word.Start);
        return false;
    }

    /// <summary>Reads a flag's value; null where it is refused.</summary>
    public static Device? Read(string value)
    {
        if (CommaValues.Read(value) is not { } fields) return null;
        var (name, isRequired) = (string.Empty, false);
        foreach (var (key, text) in fields)
        {
            var field = text is null ? key : $"{key}={text}";
            switch (LetterCase.Lower(key))
            {
                case "required" when text is null:
                    isRequired = true;
                    break;
                case "required":
                    if (Truth.Read(text!) is not { } truth) return null;
                    isRequired = truth;
                    break;
                case "name" when text is not null && name.Length == 0:
                    name = text;
                    break;
                case not "name" when name.Length == 0:
                case "name" when text is null && name.Length == 0:
                    name = field;
                    break;
                default:
                    return null;
            }
        }

        return new(name, isRequired);
    }
}
