namespace Multistage.Tool.Graphing.Picture;

/// <summary>An arrow.</summary>
/// <param name="From">The number of the stage it starts at; null for what is none.</param>
/// <param name="To">The number of the stage it ends at.</param>
/// <param name="Path">Its way.</param>
/// <param name="Class">Its look.</param>
/// <param name="Head">The look of its head.</param>
/// <param name="Label">What stands beside it; null where nothing does.</param>
internal sealed record PictureArrow(int? From, int To, string Path, string Class, string Head, PictureCard? Label);
