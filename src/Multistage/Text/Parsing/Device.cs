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
        foreach (var field in fields)
        {
            var equals = field.IndexOf('=');
            var key = LetterCase.Lower(equals < 0 ? field : field.Substring(0, equals));
            switch (key)
            {
                case "required" when equals < 0:
                    isRequired = true;
                    break;
                case "required":
                    if (Truth.Read(field.Substring(equals + 1)) is not { } truth) return null;
                    isRequired = truth;
                    break;
                case "name" when equals >= 0 && name.Length == 0:
                    name = field.Substring(equals + 1);
                    break;
                case not "name" when name.Length == 0:
                case "name" when equals < 0 && name.Length == 0:
                    name = field;
                    break;
                default:
                    return null;
            }
        }

        return new(name, isRequired);
    }
}
