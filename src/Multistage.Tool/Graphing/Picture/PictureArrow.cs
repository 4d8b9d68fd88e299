namespace Multistage.Tool.Graphing.Picture;

/// <summary>An arrow.</summary>
/// <param name="Source">The number of the card it starts at.</param>
/// <param name="To">The number of the stage it ends at.</param>
/// <param name="Path">Its way.</param>
/// <param name="Kind">What flows along it.</param>
/// <param name="IsUsed">Whether the build that is shown needs it.</param>
/// <param name="Label">What stands beside it; null where nothing does.</param>
internal sealed record PictureArrow(int Source, int To, string Path, string Kind, bool IsUsed, PictureCard? Label)
{
    /// <summary>Its look.</summary>
    public string Class => IsUsed ? Kind : $"{Kind} unused";

    /// <summary>The look of its head.</summary>
    public string Head => IsUsed ? Kind : "unused";
}
