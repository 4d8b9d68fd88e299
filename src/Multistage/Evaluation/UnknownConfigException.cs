namespace Multistage;

/// <summary>What was asked for depends on the config of a base image that is not known.</summary>
/// <remarks>Nothing is guessed: give the image's config with <see cref="BuildSettings.BaseImages"/>.</remarks>
public sealed class UnknownConfigException : InvalidOperationException
{
    internal UnknownConfigException(string property, Unknown reason)
        : base(Text(property, reason))
    {
        Property = property;
        Image = reason.Image;
    }

    /// <summary>What was asked for, such as <c>User</c> or <c>Env["PATH"]</c>.</summary>
    public string Property { get; }

    /// <summary>The image whose config would tell.</summary>
    public string Image { get; }

    private static string Text(string property, Unknown reason) => reason.Condition is { } condition
        ? $"{property} is another if {condition}, and the config of the image '{reason.Image}' is not known: give it with BuildSettings.BaseImages."
        : $"{property} is what the image '{reason.Image}' says, {reason.Why}: give it with BuildSettings.BaseImages, or say it in the Dockerfile.";
}
