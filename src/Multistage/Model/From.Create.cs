namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record From
{
    /// <summary>A stage from an image or an earlier stage: <c>FROM image AS name</c>.</summary>
    /// <param name="image">An image, an earlier stage's name, or <c>scratch</c>; variables are expanded.</param>
    /// <param name="name">The stage's name in lower case; null for none.</param>
    public static From Of(string image, string? name = null) => new(image) { As = name };
}
