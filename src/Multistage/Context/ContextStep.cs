namespace Multistage;

/// <summary>What an instruction of a stage does with the build context and with the folders of the image.</summary>
/// <param name="Position">The instruction; that of <c>FROM</c> where a trigger of the base runs.</param>
/// <param name="WorkingDirectory">The working directory behind it, which is a folder of the image.</param>
/// <param name="Copy">What it copies; null where it only changes the working directory.</param>
internal sealed record ContextStep(InstructionPosition Position, string WorkingDirectory, ContextCopy? Copy)
{
    /// <summary>Reads an instruction; null where it does nothing of the kind.</summary>
    public static ContextStep? Of(Instruction instruction, Place place, string workingDirectory)
    {
        var copy = ContextCopy.Of(instruction, workingDirectory, place.Expand);
        return copy is null && instruction is not Workdir ? null : new(place.Position, workingDirectory, copy);
    }
}
