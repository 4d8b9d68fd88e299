using System.Globalization;

namespace Multistage;

/// <summary>
/// Reads the arguments of one attribute: what is missing or cannot stand in a Dockerfile is reported, with the argument it is
/// about, and the rest comes out as the model keeps it. All faults are reported, not the first alone; an attribute asks
/// <see cref="AreValid"/> when it has read everything.
/// </summary>
/// <param name="attribute">The attribute's name without brackets, for the message.</param>
/// <param name="context">Where to report.</param>
internal sealed class Arguments(string attribute, AttributeContext context)
{
    public bool AreValid { get; private set; } = true;

    /// <summary>The escape character of the file.</summary>
    public char Escape => context.EscapeCharacter;

    /// <summary>Reports what is wrong with an argument, or with all of them where it is null.</summary>
    /// <param name="argument">The constructor parameter or property.</param>
    /// <param name="sentence">What is wrong and what to do about it, without a full stop.</param>
    public void Refuse(string? argument, string sentence)
    {
        AreValid = false;
        context.Report(AuthoringRules.InvalidArguments, argument, attribute, sentence);
    }

    /// <summary>A text that must be there and fits in a line; empty where it was refused.</summary>
    public string Text(string argument, string? value)
    {
        var text = Line(argument, value);
        if (text is { Length: > 0 } && Whitespace.Trim(text).Length == 0) Refuse(argument, $"'{argument}' is blank");
        else if (text is { Length: 0 }) Refuse(argument, $"'{argument}' is empty");
        return text ?? string.Empty;
    }

    /// <summary>A text that may be left out.</summary>
    public string? OptionalText(string argument, string? value) => value is null ? null : Text(argument, value);

    /// <summary>A line for the shell, which must not run on into the next line of the file.</summary>
    public string Command(string argument, string? value)
    {
        var text = Text(argument, value);
        if (LogicalLine.ContinuedEnd(text, Escape) < 0) return text;
        Refuse(argument, $"the {Escape} that ends {Excerpt.Of(text)} would join the next line to it: double it, or use [Instruction]");
        return string.Empty;
    }

    /// <summary>A text that is expanded as a whole (<c>USER</c>, paths, the values of flags); quoted where it needs it.</summary>
    public string Expanded(string argument, string? value) => Words.QuoteText(Text(argument, value), Escape);

    /// <summary>The same for one that may be left out.</summary>
    public string? OptionalExpanded(string argument, string? value) => value is null ? null : Expanded(argument, value);

    /// <summary>A value of <c>ENV</c>, <c>ARG</c> or <c>LABEL</c>, which may be empty.</summary>
    public string Value(string argument, string? value) =>
        Line(argument, value) is { } text ? Words.Quote(text, Escape) : string.Empty;

    /// <summary>A text that blanks would split, in quotes too: an image, a port.</summary>
    public string Unbroken(string argument, string? value)
    {
        var text = Text(argument, value);
        if (text.Any(Whitespace.IsSpace)) Refuse(argument, $"{Excerpt.Of(text)} holds a blank, which would split it");
        else if (!Words.IsBalanced(text, Escape)) Refuse(argument, $"{Excerpt.Of(text)} holds a quote or an escape character without its end");
        return text;
    }

    /// <summary>The name of a pair or of a build argument, which ends at the first <c>=</c>.</summary>
    public string Name(string argument, string? value)
    {
        var name = Unbroken(argument, value);
        if (name.IndexOf('=') >= 0) Refuse(argument, $"the name {Excerpt.Of(name)} holds a '=': give the value as an argument of its own");
        return name;
    }

    /// <summary>The name of a label, which may hold blanks and is then quoted.</summary>
    public string LabelName(string argument, string? value)
    {
        var name = Text(argument, value);
        if (name.IndexOf('=') >= 0) Refuse(argument, $"the name {Excerpt.Of(name)} holds a '=': give the value as an argument of its own");
        return Words.Quote(name, Escape);
    }

    /// <summary>Names and values in turns.</summary>
    /// <param name="argument">The parameter.</param>
    /// <param name="namesAndValues">A name, its value, the next name, and so on.</param>
    /// <param name="readName">How a name is read.</param>
    /// <param name="mayLackValue">Whether a value may be null and stays so.</param>
    public IEnumerable<(string Name, string? Value)> Pairs(
        string argument, string?[]? namesAndValues, Func<string, string?, string> readName, bool mayLackValue = false)
    {
        if (namesAndValues is not { Length: > 0 })
        {
            Refuse(argument, "give at least one name and its value");
            yield break;
        }

        if (namesAndValues.Length % 2 != 0) Refuse(argument, "names and values alternate, and the last name has no value");
        for (var index = 0; index + 1 < namesAndValues.Length; index += 2)
        {
            var value = namesAndValues[index + 1];
            var name = readName(argument, namesAndValues[index]);
            yield return (name, mayLackValue && value is null ? null : Value(argument, value));
        }
    }

    /// <summary>A pair without <c>=</c>, whose value is the rest of the line with blanks and all.</summary>
    public KeyValue LegacyPair(string keyArgument, string? key, string valueArgument, string? value) =>
        new(Text(keyArgument, key), Text(valueArgument, value)) { Legacy = true };

    /// <summary>Each element of an array, read by one of the methods above. A null array is one without elements.</summary>
    /// <param name="argument">The parameter or property.</param>
    /// <param name="values">The array.</param>
    /// <param name="read">How an element is read.</param>
    public EquatableArray<string> Each(string argument, string?[]? values, Func<string, string?, string> read) =>
        (values ?? []).Select(value => read(argument, value)).ToEquatableArray();

    /// <summary>The same, where the array must have an element.</summary>
    /// <param name="argument">The parameter or property.</param>
    /// <param name="values">The array.</param>
    /// <param name="read">How an element is read.</param>
    /// <param name="whenEmpty">The sentence where there is none.</param>
    public EquatableArray<string> OneOrMore(string argument, string?[]? values, Func<string, string?, string> read, string whenEmpty)
    {
        if (values is not { Length: > 0 }) Refuse(argument, whenEmpty);
        return Each(argument, values, read);
    }

    /// <summary>An argument of an exec form, which JSON can hold with line breaks and all; it may be empty.</summary>
    public string ExecArgument(string argument, string? value)
    {
        if (value is null) Refuse(argument, $"'{argument}' holds null");
        else if (!Characters.AreWellFormed(value)) Refuse(argument, $"{Excerpt.Of(value)} holds a NUL or half a character");
        return value ?? string.Empty;
    }

    /// <summary>A program and its arguments.</summary>
    public EquatableArray<string> Exec(string argument, string?[]? values, string whenEmpty)
    {
        var arguments = OneOrMore(argument, values, ExecArgument, whenEmpty);
        if (arguments.Count > 0 && arguments[0].Length == 0) Refuse(argument, "the program is empty");
        return arguments;
    }

    /// <summary>A text that stands in the Dockerfile as it is; all that it needs is bytes.</summary>
    public string Verbatim(string argument, string? value)
    {
        if (value is null) Refuse(argument, $"'{argument}' is null");
        else if (!Characters.AreEncodable(value)) Refuse(argument, $"{Excerpt.Of(value)} holds half a character");
        return value?.Replace("\r\n", "\n") ?? string.Empty;
    }

    /// <summary>A text on one line that is kept as it is. Whether its quotes and variables make sense is for the rules to say.</summary>
    public string Raw(string argument, string? value)
    {
        var text = Verbatim(argument, value);
        if (value is { Length: 0 }) Refuse(argument, $"'{argument}' is empty");
        else if (text.IndexOf('\n') >= 0) Refuse(argument, $"{Excerpt.Of(text)} holds a line break");
        return text;
    }

    /// <summary>The same where it must be one word to an instruction that knows no quotes.</summary>
    public string RawWord(string argument, string? value)
    {
        var word = Raw(argument, value);
        if (word.Any(Whitespace.Separates)) Refuse(argument, $"{Excerpt.Of(word)} holds a blank, which would split it");
        return word;
    }

    /// <summary>Text of several lines, with <c>\n</c> at the end of each.</summary>
    public string Lines(string argument, string? value)
    {
        if (value is null) Refuse(argument, $"'{argument}' is null");
        else if (!Characters.AreWellFormed(value)) Refuse(argument, $"{Excerpt.Of(value)} holds a NUL or half a character");
        return value?.Replace("\r\n", "\n") ?? string.Empty;
    }

    /// <summary>The name of the stage that a <c>typeof</c> means, or its index where it has none.</summary>
    public string Stage(string argument, Type? stage) =>
        FindStage(argument, stage) is { } found ? found.Name ?? found.Index.ToString(CultureInfo.InvariantCulture) : string.Empty;

    /// <summary>The name of the stage that a <c>typeof</c> means, for <c>FROM</c>, which knows no stage by its index.</summary>
    public string StageName(string argument, Type? stage)
    {
        if (FindStage(argument, stage) is not { } found) return string.Empty;
        if (found.Name is null) Refuse(argument, $"'{stage!.Name}' has no name, by which alone FROM finds a stage: take its As = \"\" away");
        return found.Name ?? string.Empty;
    }

    /// <summary>Where files come from: an image or context by name, or a stage by type; null where neither is said.</summary>
    public string? Origin(string? from, Type? fromStage)
    {
        if (from is not null && fromStage is not null) Refuse("FromStage", "'From' and 'FromStage' exclude each other");
        return fromStage is not null ? Stage("FromStage", fromStage) : OptionalText("From", from);
    }

    /// <summary>The stage that a <c>typeof</c> means; what is wrong with it the context reports.</summary>
    private StageReference? FindStage(string argument, Type? stage)
    {
        if (stage is null)
        {
            Refuse(argument, $"'{argument}' is null: name a stage with typeof(...)");
            return null;
        }

        var found = context.FindStage(stage, argument);
        if (found is null) AreValid = false;
        return found;
    }

    private string? Line(string argument, string? value)
    {
        if (value is null)
        {
            Refuse(argument, $"'{argument}' is null");
            return null;
        }

        if (value.IndexOfAny(['\n', '\r']) < 0 && Characters.AreWellFormed(value)) return value;
        Refuse(argument, $"{Excerpt.Of(value)} holds a line break, a NUL or half a character");
        return string.Empty;
    }
}
