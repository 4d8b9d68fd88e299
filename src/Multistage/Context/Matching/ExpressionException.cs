namespace Multistage;

/// <summary>An expression cannot be read; the message is a phrase that says why.</summary>
internal sealed class ExpressionException(string message) : Exception(message);
