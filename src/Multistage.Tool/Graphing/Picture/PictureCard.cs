namespace Multistage.Tool.Graphing.Picture;

/// <summary>A box with texts.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Class">Its look.</param>
/// <param name="Title">All of it in a sentence, for those who hover over it or have it read out.</param>
/// <param name="Content">What is in it.</param>
internal sealed record PictureCard(double X, double Y, double Width, double Height, string Class, string Title, CardContent Content)
{
    /// <summary>Its number among the cards.</summary>
    public int Source { get; init; }

    /// <summary>The number of the stage; null for what is none.</summary>
    public int? Stage { get; init; }
}
