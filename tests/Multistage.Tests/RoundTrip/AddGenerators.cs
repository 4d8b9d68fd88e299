using CsCheck;

namespace Multistage.Tests.RoundTrip;

/// <summary><c>ADD</c> with its flags.</summary>
internal static class AddGenerators
{
    private static readonly Gen<bool?> Choice = Gen.OneOf<bool?>(null, true, false);

    public static Gen<Instruction> All { get; } = Gen.Select(
        PathParts.All, Gen.OneOf(null, "755", "u=rwX,go=rX"), Gen.Bool, Choice, Choice,
        Instruction (parts, chmod, link, keepGitDir, unpack) => new Add(parts.Sources, parts.Destination)
        {
            Heredocs = parts.Heredocs,
            Checksum = parts.Other,
            Chown = parts.Chown,
            Chmod = chmod,
            Link = link,
            KeepGitDir = keepGitDir,
            Unpack = unpack,
            Exclude = parts.Exclude,
        });
}
