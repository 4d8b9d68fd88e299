namespace Multistage;

/// <summary>Adds metadata to the image: <c>LABEL key=value...</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#label"/>.</remarks>
/// <param name="Pairs">The pairs in order; at least one.</param>
public sealed partial record Label(EquatableArray<KeyValue> Pairs) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "LABEL";
}
