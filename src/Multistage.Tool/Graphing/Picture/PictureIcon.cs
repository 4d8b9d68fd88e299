namespace Multistage.Tool.Graphing.Picture;

/// <summary>A small sign before a text.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Name">Which one.</param>
internal sealed record PictureIcon(double X, double Y, string Name);
