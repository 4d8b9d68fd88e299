namespace Multistage.Generator.Reading;

/// <summary>The attributes that made one instruction of the model.</summary>
/// <param name="Statement">The attribute that stands for the instruction.</param>
/// <param name="Decorators">Those before it that changed it, in order.</param>
internal sealed record InstructionOrigin(AttributeSite Statement, IReadOnlyList<AttributeSite> Decorators)
{
    /// <summary>The attribute that a property of the instruction's record comes from.</summary>
    public AttributeSite SiteOf(string argument)
    {
        var suffix = argument switch
        {
            nameof(Run.Mounts) => "Mount",
            nameof(Instruction.Comments) => "Comment",
            nameof(OnBuild.Expression) => "OnBuild",
            _ => null,
        };
        return suffix is null
            ? Statement
            : Decorators.LastOrDefault(decorator => decorator.Name.EndsWith(suffix, StringComparison.Ordinal)) ?? Statement;
    }
}
