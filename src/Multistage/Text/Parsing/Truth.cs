namespace Multistage;

/// <summary>The words that Go reads as true and false.</summary>
internal static class Truth
{
    public static bool? Read(string text) => text switch
    {
        "1" or "t" or "T" or "true" or "TRUE" or "True" => true,
        "0" or "f" or "F" or "false" or "FALSE" or "False" => false,
        _ => null,
    };
}
