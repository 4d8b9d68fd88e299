namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record Volume
{
    /// <summary><c>VOLUME path...</c>.</summary>
    /// <param name="paths">Directories, in which variables are expanded. Blanks in them are fine.</param>
    public static Volume Of(params string[] paths) => new(paths.Select(path => Words.QuoteText(path, '\\')).ToEquatableArray());
}
