namespace Multistage;

/// <summary>A flag of an instruction as it is written.</summary>
public sealed record FlagSyntax
{
    internal FlagSyntax(FlagWord word, LogicalLine line)
    {
        Name = word.Name;
        Value = word.Value;
        (Line, Column) = line.Locate(word.Start);
        (EndLine, EndColumn) = line.Locate(word.End);
    }

    /// <summary>The name without its dashes, such as <c>chown</c>.</summary>
    public string Name { get; }

    /// <summary>The value without quotes and escapes; null where there is no <c>=</c>.</summary>
    public string? Value { get; }

    /// <summary>The line it starts on, from 1.</summary>
    public int Line { get; }

    /// <summary>The column it starts at, from 1.</summary>
    public int Column { get; }

    /// <summary>The line it ends on.</summary>
    public int EndLine { get; }

    /// <summary>The column after its last character.</summary>
    public int EndColumn { get; }
}
