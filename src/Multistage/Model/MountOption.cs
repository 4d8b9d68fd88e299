namespace Multistage;

/// <summary>One option of a mount: <c>target=/src</c>, or <c>ro</c> alone.</summary>
/// <param name="Key">The key as it is written; case does not count.</param>
/// <param name="Value">The value, variables in place; null where there is no <c>=</c>.</param>
public sealed record MountOption(string Key, string? Value = null);
