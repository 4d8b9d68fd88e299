namespace Multistage;

/// <summary>Why a value of an image is not known.</summary>
/// <param name="Image">The image whose config would say it.</param>
/// <param name="Condition">What of that config the value depends on, as a clause; null where the image says the value itself.</param>
internal sealed record Unknown(string Image, string? Condition = null)
{
    /// <summary>Why nobody knows what the image says, as a clause.</summary>
    public string Why { get; init; } = "whose config is not known";

    /// <summary>A value that has been expanded, or the reason why it could be another.</summary>
    public static Known<string> Or(Value value) => new(value.Text ?? string.Empty, ReasonOf(value.Condition));

    /// <summary>Why a value with a condition is not known; null where it is, since the settings of the build decide.</summary>
    public static Unknown? ReasonOf(Condition? condition) => condition?.Image is { } image ? new(image, condition.Text) : null;

    /// <summary>What would give a variable or a directory another value; null where it is known.</summary>
    public static Condition? ConditionOf(Unknown? reason, string? variable = null) => reason is null
        ? null
        : new(reason.Condition ?? (variable is null ? "the base image says another" : $"the base image sets '{variable}'")) { Image = reason.Image };
}
