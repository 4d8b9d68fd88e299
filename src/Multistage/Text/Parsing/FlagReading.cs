namespace Multistage;

/// <summary>
/// The flags of one instruction. Its parse function asks for each flag it knows, then calls <see cref="Finish"/>, which refuses
/// those that nobody asked for.
/// </summary>
internal sealed class FlagReading(InstructionSource source)
{
    private readonly FlagReader _reader = new();
    private readonly List<string> _known = [];
    private FlagWord? _wrong;
    private string? _message;
    private string? _argument;

    /// <summary>The flags as they are written, in order.</summary>
    public List<FlagWord> Words => _reader.Flags;

    /// <summary>Takes the flags from the start of the text, and gives the rest.</summary>
    public Slice Read(Slice text)
    {
        _known.Clear();
        (_wrong, _message, _argument) = (null, null, null);
        return _reader.Read(text, source.Escape);
    }

    /// <summary>The value of a flag that may be given once; null where it is not given, or empty, which means the same.</summary>
    public string? Text(string name, string argument) => Find(name, argument)?.Value is { Length: > 0 } value ? value : null;

    /// <summary>The value of a flag that is one of a few words; null where it is not given.</summary>
    public string? Choice(string name, string argument, string[] choices)
    {
        if (Find(name, argument) is not { Value: { } value } word) return null;
        if (Array.IndexOf(choices, value) < 0)
        {
            Refuse(word, $"'{value}' is no value of --{name}: it is {string.Join(" or ", choices)}.", argument);
        }

        return value;
    }

    /// <summary>Whether a flag is on; null where it is not given.</summary>
    public bool? Switch(string name, string argument)
    {
        if (Find(name, argument, needsValue: false) is not { } word) return null;
        var value = word.HasValue ? LetterCase.Lower(word.Value!) : "true";
        if (value is not ("true" or "false"))
        {
            Refuse(word, $"'{word.Value}' is no value of --{name}: it is true or false, or stands without a value.", argument);
        }

        return value == "true";
    }

    /// <summary>The values of a flag that may be repeated, in order.</summary>
    public EquatableArray<string> Texts(string name, string argument)
    {
        var words = All(name, argument);
        if (words.Length == 0) return default;
        var values = new string[words.Length];
        for (var index = 0; index < values.Length; index++) values[index] = words[index].Value!;
        return new(values);
    }

    /// <summary>The words of a flag that may be repeated, in order.</summary>
    public FlagWord[] All(string name, string argument)
    {
        if (Words.Count == 0) return [];
        _known.Add(name);
        var count = 0;
        foreach (var word in Words)
        {
            if (word.Name != name) continue;
            if (word.HasValue) count++;
            else RefuseMissing(word, argument);
        }

        var found = new FlagWord[count];
        for (var index = Words.Count - 1; count > 0; index--)
        {
            if (Words[index].Name == name && Words[index].HasValue) found[--count] = Words[index];
        }

        return found;
    }

    /// <summary>Whether all flags are known and right.</summary>
    public bool Finish()
    {
        foreach (var word in Words)
        {
            if (_known.Contains(word.Name)) continue;
            var known = _known.Count == 0 ? "has no flags" : $"knows --{string.Join(", --", _known)}";
            Refuse(word, $"There is no flag --{word.Name} here: {source.Keyword.ToString().ToUpperInvariant()} {known}.", null);
            break;
        }

        if (_wrong is { } wrong) source.Refuse(_message!, _argument, wrong.Start);
        return _wrong is null;
    }

    private FlagWord? Find(string name, string argument, bool needsValue = true)
    {
        if (Words.Count == 0) return null;
        _known.Add(name);
        FlagWord? found = null;
        foreach (var word in Words)
        {
            if (word.Name != name) continue;
            if (found is not null) Refuse(word, $"--{name} stands here twice. Leave one out.", argument);
            else if (!word.HasValue && needsValue) RefuseMissing(word, argument);
            found ??= word;
        }

        return found;
    }

    private void RefuseMissing(FlagWord word, string argument) =>
        Refuse(word, $"--{word.Name} needs a value: --{word.Name}=...", argument);

    /// <summary>Keeps the refusal of the flag that stands first.</summary>
    private void Refuse(FlagWord word, string message, string? argument)
    {
        if (_wrong?.Start <= word.Start) return;
        (_wrong, _message, _argument) = (word, message, argument);
    }
}
