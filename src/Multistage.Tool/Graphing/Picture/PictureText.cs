namespace Multistage.Tool.Graphing.Picture;

/// <summary>A line of text.</summary>
/// <param name="X">Where it starts.</param>
/// <param name="Y">Its base line.</param>
/// <param name="Class">Its look.</param>
/// <param name="Text">The text.</param>
internal sealed record PictureText(double X, double Y, string Class, string Text);
