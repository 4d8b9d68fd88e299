using CsCheck;

namespace Multistage.Tests.RoundTrip;

/// <summary>Instructions of all kinds that can be written.</summary>
internal static class InstructionGenerators
{
    /// <summary>An instruction of a stage, perhaps with comments.</summary>
    public static Gen<Instruction> Of(char escape) => Gen.OneOf(
            AddGenerators.All, Arg(escape).Select(Instruction (arg) => arg), Command(escape).Select(Instruction (command) => new Cmd(command)), CopyGenerators.All,
            Command(escape).Select(Instruction (command) => new Entrypoint(command)),
            Pairs(escape).Select(Instruction (pairs) => new Env(pairs)),
            Many(Gen.OneOf("80", "53/udp", "8000-8010", "$PORT"), 1, 3).Select(Instruction (ports) => new Expose(ports)),
            HealthcheckGenerators.Of(Command(escape)),
            Pairs(escape).Select(Instruction (pairs) => new Label(pairs)),
            TextGenerators.Ending(TextGenerators.Trimmed, escape).Where(NoFlag).Select(Instruction (name) => new Maintainer(name)),
            OnBuildGenerators.All,
            RunGenerators.Of(escape),
            Many(TextGenerators.Lines, 1, 3).Select(Instruction (arguments) => new Shell(arguments)),
            Gen.OneOf("SIGTERM", "9", "$SIGNAL").Select(Instruction (signal) => new StopSignal(signal)),
            TextGenerators.Rest(escape).Select(Instruction (name) => new User(name)),
            Many(TextGenerators.Comment, 1, 3).Select(Instruction (paths) => new Volume(paths)),
            TextGenerators.Rest(escape).Select(Instruction (path) => new Workdir(path)))
        .SelectMany(instruction => Comments.Select(comments => instruction with { Comments = comments }));

    /// <summary>Declarations of arguments.</summary>
    public static Gen<Arg> Arg(char escape) =>
        Many(Gen.Select(TextGenerators.Name, Maybe(TextGenerators.Value(escape)), (name, value) => new ArgDeclaration(name, value)), 1, 4)
            .Select(declarations => new Arg(declarations));

    /// <summary>The comments above an instruction: often none.</summary>
    public static Gen<EquatableArray<string>> Comments { get; } =
        Gen.Frequency((3, Gen.Const(default(EquatableArray<string>))), (1, Many(TextGenerators.Comment, 1, 2)));

    /// <summary>A command in one of its two forms, without heredocs.</summary>
    public static Gen<Command> Command(char escape) => Gen.OneOf(
        Many(TextGenerators.Lines, 1, 3).Select(Command (arguments) => new ExecForm(arguments)),
        TextGenerators.Shell(escape).Select(Command (text) => new ShellForm(text)));

    public static Gen<T?> Maybe<T>(Gen<T> values)
        where T : class => values.Null();

    public static Gen<EquatableArray<T>> Many<T>(Gen<T> items, int least, int most) => items.Array[least, most].Select(array => array.ToEquatableArray());

    private static bool NoFlag(string text) => !text.StartsWith("--", StringComparison.Ordinal);

    private static Gen<EquatableArray<KeyValue>> Pairs(char escape) => Gen.OneOf(
        Many(Gen.Select(Gen.OneOf(TextGenerators.Name, Gen.OneOf("\"a b\"", "${K}")), TextGenerators.Value(escape), (key, value) => new KeyValue(key, value)), 1, 4),
        Gen.Select(TextGenerators.Name, TextGenerators.Ending(TextGenerators.Comment, escape), (key, value) =>
            EquatableArray.Of(new KeyValue(key, value) { Legacy = true })));
}
