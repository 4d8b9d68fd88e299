using CsCheck;

namespace Multistage.Tests.RoundTrip;

/// <summary><c>COPY</c> with its flags.</summary>
internal static class CopyGenerators
{
    public static Gen<Instruction> All { get; } = Gen.Select(
        PathParts.All, Gen.OneOf(null, "build", "0"), Gen.Bool, Gen.Bool,
        Instruction (parts, from, link, parents) => new Copy(parts.Sources, parts.Destination)
        {
            Heredocs = parts.Heredocs,
            From = from,
            Chown = parts.Chown,
            Chmod = parts.Other,
            Link = link,
            Parents = parents,
            Exclude = parts.Exclude,
        });
}
