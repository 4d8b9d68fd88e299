namespace Multistage;

/// <summary>How a flag's value is written that cannot stand as it is.</summary>
internal enum FlagStyle
{
    /// <summary>In double quotes.</summary>
    DoubleQuotes,

    /// <summary>With an escape character before what means something.</summary>
    Escapes,

    /// <summary>In single quotes.</summary>
    SingleQuotes,
}
