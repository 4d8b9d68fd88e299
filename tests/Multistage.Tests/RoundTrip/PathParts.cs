using CsCheck;

namespace Multistage.Tests.RoundTrip;

/// <summary>What <c>COPY</c> and <c>ADD</c> have in common: paths, heredocs and the values of flags.</summary>
internal sealed record PathParts(
    EquatableArray<string> Sources, EquatableArray<Heredoc> Heredocs, string Destination, string? Chown, string? Other, EquatableArray<string> Exclude)
{
    /// <summary>
    /// Paths and flags of any kind, or plain ones with heredocs: BuildKit looks for those in the whole line, where a quote in a
    /// flag could hide them.
    /// </summary>
    public static Gen<PathParts> All { get; } = Gen.OneOf(
        Of(InstructionGenerators.Many(Path, 1, 3), Gen.Const(default(EquatableArray<Heredoc>)), Path, TextGenerators.Ascii),
        Of(InstructionGenerators.Many(Gen.OneOf("a", "b/*.c"), 0, 2), HeredocGenerators.Files, Gen.Const("/d/"), Gen.OneOf("1:1", "a b", "$X")));

    private static Gen<string> Path => TextGenerators.Lines.Where(path => !path.Contains('<'));

    private static Gen<PathParts> Of(
        Gen<EquatableArray<string>> sources, Gen<EquatableArray<Heredoc>> heredocs, Gen<string> destinations, Gen<string> flags) =>
        Gen.Select(
            sources, heredocs, destinations, InstructionGenerators.Maybe(flags), InstructionGenerators.Maybe(flags), InstructionGenerators.Many(flags, 0, 2),
            (source, heredoc, destination, chown, other, exclude) => new PathParts(source, heredoc, destination, chown, other, exclude));
}
