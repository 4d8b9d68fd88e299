namespace Multistage.Tests.RoundTrip;

/// <summary>Models without what may change when they are written and read: the blanks that break a long chain of commands.</summary>
internal static class Normal
{
    public static Dockerfile Of(Dockerfile dockerfile) => dockerfile with
    {
        Stages = dockerfile.Stages.Select(stage => stage with
        {
            Instructions = stage.Instructions.Select(instruction => Of(instruction, dockerfile.Directives.EscapeCharacter)).ToEquatableArray(),
        }).ToEquatableArray(),
    };

    public static Instruction Of(Instruction instruction, char escape) => instruction is Run { Command: ShellForm shell } run
        ? run with { Command = shell with { Text = string.Join(' ', CommandChain.Split(shell.Text, escape)) } }
        : instruction;
}
