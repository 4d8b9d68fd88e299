namespace Multistage;

/// <summary>One build stage: a <c>FROM</c> and the instructions up to the next one.</summary>
/// <remarks>See <see href="https://docs.docker.com/build/building/multi-stage/"/>.</remarks>
public sealed record Stage
{
    /// <summary>Starts a stage from an image or an earlier stage.</summary>
    public Stage(From from) => From = from;

    /// <summary>The instruction that starts it.</summary>
    public From From { get; init; }

    /// <summary>The instructions after it, in order.</summary>
    public EquatableArray<Instruction> Instructions { get; init; }

    /// <summary>The stage's name in lower case, or null where it has none.</summary>
    public string? Name => From.As;
}
