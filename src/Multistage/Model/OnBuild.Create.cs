namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record OnBuild
{
    /// <summary>An instruction for later builds: <c>ONBUILD instruction</c>. Its comments are left out.</summary>
    /// <param name="instruction">The instruction, as it would stand in a file whose escape character is <c>\</c>.</param>
    /// <exception cref="DockerfileRenderException">The instruction cannot be written.</exception>
    public static OnBuild Of(Instruction instruction)
    {
        var writer = new InstructionWriter(instruction.Keyword, '\\') { KeepsOneLine = true };
        instruction.Render(writer);
        return new(writer.Finish().TrimEnd('\n'));
    }
}
