namespace Multistage;

/// <content>What a test asks about it.</content>
public sealed partial record Run
{
    /// <inheritdoc cref="Command.Mentions"/>
    public bool Mentions(string text) => Command.Mentions(text);
}
