namespace Multistage;

/// <content>How an instruction is written.</content>
public abstract partial record Instruction
{
    /// <summary>Gives the writer the parts of the instruction, all but keyword and comments.</summary>
    /// <exception cref="DockerfileRenderException">A value cannot be written so that BuildKit reads it back.</exception>
    internal abstract void Render(InstructionWriter writer);
}
