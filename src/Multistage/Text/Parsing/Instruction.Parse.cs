namespace Multistage;

/// <content>Which function reads which keyword.</content>
public abstract partial record Instruction
{
    private static readonly (string Keyword, Func<InstructionSource, Instruction?> Parse)[] Parsers =
    [
        ("add", Add.Parse),
        ("arg", Arg.Parse),
        ("cmd", Cmd.Parse),
        ("copy", Copy.Parse),
        ("entrypoint", Entrypoint.Parse),
        ("env", Env.Parse),
        ("expose", Expose.Parse),
        ("from", From.Parse),
        ("healthcheck", Healthcheck.Parse),
        ("label", Label.Parse),
        ("maintainer", Maintainer.Parse),
        ("onbuild", OnBuild.Parse),
        ("run", Run.Parse),
        ("shell", Shell.Parse),
        ("stopsignal", StopSignal.Parse),
        ("user", User.Parse),
        ("volume", Volume.Parse),
        ("workdir", Workdir.Parse),
    ];

    /// <summary>Reads an instruction; null where it is refused, and then the source holds the reason.</summary>
    internal static Instruction? Read(InstructionSource source)
    {
        foreach (var (keyword, parse) in Parsers)
        {
            if (source.Keyword.IsLower(keyword)) return parse(source);
        }

        return source.Refuse(
            $"There is no instruction '{source.Keyword}'. Where it continues the line above, end that one with '{source.Escape}'.");
    }
}
