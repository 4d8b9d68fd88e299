namespace Multistage.Tool.Graphing.Picture;

/// <summary>What a look means.</summary>
/// <param name="X">The left edge.</param>
/// <param name="Y">Where the text stands.</param>
/// <param name="Class">The look.</param>
/// <param name="IsLine">Whether it is the look of an arrow.</param>
/// <param name="Text">What it means.</param>
internal sealed record PictureSign(double X, double Y, string Class, bool IsLine, string Text);
