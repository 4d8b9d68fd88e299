using CsCheck;

namespace Multistage.Tests.RoundTrip;

/// <summary>Whole files.</summary>
internal static class DockerfileGenerators
{
    private static readonly Gen<string?> StageName = Gen.OneOf(null, "build", "a-b_c.2");
    private static readonly Gen<string?> Platform = Gen.OneOf(null, "linux/arm64", "$BUILDPLATFORM");

    public static Gen<Dockerfile> All { get; } = Gen.OneOf<char?>(null, '\\', '`').SelectMany(escape => Gen.Select(
        Directive, Directive, InstructionGenerators.Comments,
        InstructionGenerators.Many(InstructionGenerators.Arg(escape ?? '\\'), 0, 2),
        InstructionGenerators.Many(Stage(escape ?? '\\'), 1, 3),
        (syntax, check, header, arguments, stages) => new Dockerfile
        {
            Directives = new() { Syntax = syntax, Check = check, Escape = escape },
            Header = header,
            GlobalArgs = arguments,
            Stages = stages,
        }));

    private static Gen<string?> Directive => InstructionGenerators.Maybe(TextGenerators.Unseparated);

    private static Gen<Stage> Stage(char escape) => Gen.Select(
        TextGenerators.Ending(TextGenerators.Unseparated, escape).Where(image => !image.StartsWith("--", StringComparison.Ordinal)),
        Platform, StageName, InstructionGenerators.Comments, InstructionGenerators.Many(InstructionGenerators.Of(escape), 0, 6),
        (image, platform, name, comments, instructions) =>
            new Stage(new(image) { Platform = platform, As = name, Comments = comments }) { Instructions = instructions });
}
