namespace Multistage;

/// <summary>The instruction that an <c>ONBUILD</c> keeps for a later build, which reads it anew and with <c>\</c> as escape character.</summary>
internal static class OnBuildTrigger
{
    /// <summary>Reads the text of a trigger; null where BuildKit refuses it, and <paramref name="problem"/> says why.</summary>
    public static Instruction? Parse(string expression, out string? problem)
    {
        var instruction = DockerfileParser.ParseInstruction(expression, '\\', out var error);
        problem = error?.Message;
        return instruction;
    }
}
