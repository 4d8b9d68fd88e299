namespace Multistage;

/// <content>What a test asks about it.</content>
public sealed partial record Healthcheck
{
    /// <inheritdoc cref="Command.Mentions"/>
    /// <returns>Also false where it is <c>NONE</c>.</returns>
    public bool Mentions(string text) => Command?.Mentions(text) == true;
}
