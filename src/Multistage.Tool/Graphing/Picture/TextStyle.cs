namespace Multistage.Tool.Graphing.Picture;

/// <summary>How a text looks: the name of its look in the picture's style sheet, and what it takes.</summary>
/// <param name="Class">The name.</param>
/// <param name="Font">The font.</param>
/// <param name="Height">The height of a line.</param>
internal sealed record TextStyle(string Class, TextFont Font, double Height)
{
    /// <summary>The name of a stage.</summary>
    public static TextStyle Name { get; } = new("name", new(15, IsBold: true), 18);

    /// <summary>What an image, a path or a value is called.</summary>
    public static TextStyle Code { get; } = new("code", new(11.5, IsMonospace: true), 16);

    /// <summary>The same where it is not what matters.</summary>
    public static TextStyle Quiet { get; } = new("code quiet", new(11.5, IsMonospace: true), 16);

    /// <summary>The small words before it.</summary>
    public static TextStyle Label { get; } = new("label", new(10, IsBold: true), 16);

    /// <summary>A sentence.</summary>
    public static TextStyle Note { get; } = new("note", new(11.5), 16);
}
