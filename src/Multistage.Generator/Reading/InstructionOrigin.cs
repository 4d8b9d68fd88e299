namespace Multistage.Generator.Reading;

/// <summary>The attributes that made one instruction of the model.</summary>
/// <param name="Statement">The attribute that stands for the instruction.</param>
/// <param name="Decorators">Those before it that changed it, in order.</param>
internal sealed record InstructionOrigin(AttributeSite Statement, IReadOnlyList<AttributeSite> Decorators)
{
    /// <summary>The attribute and its argument that a property of the instruction's record comes from.</summary>
    public (AttributeSite Site, string? Argument) Of(string? property) => property switch
    {
        nameof(Run.Mounts) => (Last("Mount") ?? Statement, null),
        nameof(Instruction.Comments) => (Last("Comment") ?? Statement, null),
        nameof(OnBuild.Expression) => (Last("OnBuild") ?? Statement, null),
        _ => (Statement, property),
    };

    /// <summary>Where one mount comes from: those of decorators precede those of the <c>[Run]</c>'s own arguments.</summary>
    /// <param name="index">Its index among the instruction's mounts.</param>
    /// <param name="mount">The mount; the arguments are named after its type.</param>
    public (AttributeSite Site, string? Argument) OfMount(int index, Mount mount)
    {
        var decorator = Decorators.Where(site => Is(site, "Mount")).ElementAtOrDefault(index);
        return decorator is null ? (Statement, mount.Type) : (decorator, null);
    }

    private static bool Is(AttributeSite site, string kind) => site.Name.EndsWith(kind, StringComparison.Ordinal);

    private AttributeSite? Last(string kind) => Decorators.LastOrDefault(site => Is(site, kind));
}
