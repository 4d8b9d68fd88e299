namespace Multistage;

/// <content>Reads <c>USER</c>.</content>
public sealed partial record User
{
    internal static Instruction? Parse(InstructionSource source) =>
        source.ReadText("USER needs a user, such as USER 1000.", nameof(Name)) is { } name ? new User(name) : null;
}
