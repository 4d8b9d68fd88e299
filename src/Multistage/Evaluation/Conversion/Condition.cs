namespace Multistage;

/// <summary>
/// What would give a value other than the one that was found, such as <c>the build argument 'TAG' is given</c>. Of several, the
/// one that nobody can know stands for all.
/// </summary>
/// <param name="Text">The condition as a clause.</param>
internal sealed record Condition(string Text)
{
    /// <summary>The condition of a value that could not be found because of another error: nothing more is said about it.</summary>
    public static Condition Lost { get; } = new(string.Empty);

    /// <summary>The image whose config, which is not known, decides; null where what decides is known.</summary>
    public string? Image { get; init; }

    /// <summary>What an image sets or may set.</summary>
    public static Condition BaseImageSets(string image, string variable) => new($"the base image sets '{variable}'") { Image = image };

    /// <summary>The argument is not given, and could be.</summary>
    public static Condition IsGiven(string argument) => new($"the build argument '{argument}' is given");

    /// <summary>Of two conditions, the one that matters more.</summary>
    public static Condition? Of(Condition? first, Condition? second)
    {
        if (first is null || second == Lost) return second ?? first;
        return first != Lost && first.Image is null && second?.Image is not null ? second : first;
    }
}
