namespace Multistage;

/// <summary>What arguments are in the eyes of a JSON reader.</summary>
internal enum JsonForm
{
    /// <summary>No JSON array, so an ordinary text.</summary>
    None,

    /// <summary>An array of strings.</summary>
    Strings,

    /// <summary>An array that holds something else than strings, too.</summary>
    OtherArray,
}
