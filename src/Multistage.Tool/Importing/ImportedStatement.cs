using System.Collections.Immutable;

namespace Multistage.Tool.Importing;

/// <summary>The attributes that stand for one instruction: decorators, then the attribute they decorate.</summary>
/// <param name="Attribute">The attribute that stands for the instruction.</param>
internal sealed record ImportedStatement(AttributeCode Attribute)
{
    /// <summary>The decorators before it, in the order of the source.</summary>
    public ImmutableArray<AttributeCode> Decorators { get; init; } = [];

    /// <summary>Lines of C# comments above them.</summary>
    public ImmutableArray<string> Comments { get; init; } = [];

    /// <summary>Whether an empty line sets it off from what stands before it.</summary>
    public bool IsSetOff { get; init; }

    /// <summary>All attributes in the order of the source.</summary>
    public IEnumerable<AttributeCode> Attributes => Decorators.Append(Attribute);

    /// <summary>The instruction that the attributes mean; null where they mean none.</summary>
    public Instruction? ToInstruction(ImportContext context)
    {
        context.HasReported = false;
        var instruction = ((StatementAttribute)Attribute.Create()).ToInstruction(context);
        for (var index = Decorators.Length - 1; index >= 0 && instruction is not null; index--)
        {
            var decorator = (DecoratorAttribute)Decorators[index].Create();
            instruction = decorator.CanDecorate(instruction) ? decorator.Decorate(instruction, context) : null;
        }

        return context.HasReported ? null : instruction;
    }
}
