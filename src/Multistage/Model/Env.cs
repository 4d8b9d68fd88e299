namespace Multistage;

/// <summary>Sets environment variables of the stage and of the image: <c>ENV key=value...</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#env"/>.</remarks>
/// <param name="Pairs">The pairs in order; at least one.</param>
public sealed partial record Env(EquatableArray<KeyValue> Pairs) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "ENV";
}
