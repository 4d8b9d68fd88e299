namespace Multistage;

/// <summary>What was asked for depends on the config of a base image that is not known.</summary>
/// <remarks>Nothing is guessed: give the image's config with <see cref="BuildSettings.BaseImages"/>.</remarks>
public sealed class UnknownConfigException : InvalidOperationException
{
    internal UnknownConfigException(string property, Unknown reason)
        : base($"{ReasonOf(property, reason)}: give it with BuildSettings.BaseImages{(reason.Condition is null ? ", or say it in the Dockerfile" : string.Empty)}.")
    {
        Reason = ReasonOf(property, reason);
        Property = property;
        Image = reason.Image;
    }

    /// <summary>What was asked for, such as <c>User</c> or <c>Env["PATH"]</c>.</summary>
    public string Property { get; }

    /// <summary>The image whose config would tell.</summary>
    public string Image { get; }

    /// <summary>Why it is not known, as a sentence without its end: <c>User is what the image 'python:3.12' says, whose config is not known</c>.</summary>
    public string Reason { get; }

    private static string ReasonOf(string property, Unknown reason) => reason.Condition is { } condition
        ? $"{property} is another if {condition}, and the config of the image '{reason.Image}' is not known"
        : $"{property} is what the image '{reason.Image}' says, {reason.Why}";
}
